const message =
  'Every word a person reads lives in shared/messages/: add it there and show it by its key.';

/** Words written straight into a page. */
export const syntaxOfHardCodedWords = [
  { selector: 'JSXText[value=/[A-Za-z]{2}/]', message },
  {
    selector:
      'JSXAttribute[name.name=/^(aria-label|aria-description|aria-roledescription|title|alt|label|placeholder|description)$/] > Literal[value=/[A-Za-z]{2}/]',
    message,
  },
];
