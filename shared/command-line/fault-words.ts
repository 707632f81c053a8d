import type { Translator } from '../messages/translator.ts';
import type { Fault } from './parse.ts';
import { usageOf } from './usage.ts';

/** Longest word that is said back. */
const LONGEST = 40;

/** What is wrong and what to type instead, in a few sentences. */
export function faultWords(fault: Fault, { t }: Pick<Translator, 't'>): string {
  const near = 'near' in fault ? fault.near : null;
  const sentences = [
    what(fault, t),
    near === null ? null : t('commandLine.didYouMean', { word: near }),
    'command' in fault
      ? t('commandLine.usage', { usage: usageOf(fault.command) })
      : t('commandLine.seeHelp'),
  ];
  return sentences.filter((sentence) => sentence !== null).join(' ');
}

function what(fault: Fault, t: Translator['t']): string {
  switch (fault.type) {
    case 'unknownCommand':
      return t('commandLine.unknownCommand', { word: shown(fault.word) });
    case 'unknownOption':
      return t('commandLine.unknownOption', { word: shown(fault.word) });
    case 'unknownWord':
      return t('commandLine.unknownWord', { command: fault.command, word: shown(fault.word) });
    case 'missing':
      return t('commandLine.missing', { command: fault.command });
    case 'tooMany':
      return t('commandLine.tooMany', { command: fault.command, word: shown(fault.word) });
  }
}

/** A word as it can be written to a terminal: nothing in it steers one. */
function shown(word: string): string {
  const plain = word.replaceAll(/[\p{Cc}\p{Cf}]/gu, '');
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
}
