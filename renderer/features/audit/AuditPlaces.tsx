import { useEffect, useState } from 'react';
import { askedQuestions } from '../../../shared/ergonomics/audit/asked.ts';
import type { QuestionId } from '../../../shared/ergonomics/audit/question.ts';
import type { AuditBook } from '../../../shared/ergonomics/workplaces/book.ts';
import { usePlace } from '../../state/place.ts';
import { PhotoPage } from '../photo/PhotoPage.tsx';
import { ReportPage } from '../workplace/ReportPage.tsx';
import { ResultPage } from '../workplace/ResultPage.tsx';
import { BeginPage } from './BeginPage.tsx';
import { dropPicture, holdPicture } from './held-picture.ts';
import { HoursPage } from './HoursPage.tsx';
import { ListPage } from './ListPage.tsx';
import { auditPlaceOf, openAudit, openQuestion } from './paths.ts';
import { QuestionPage } from './QuestionPage.tsx';
import { RecheckPage } from './RecheckPage.tsx';
import { Redirect } from './Redirect.tsx';
import { useRemembered } from './session-memory.ts';
import { SummaryPage } from './SummaryPage.tsx';
import { useFacts } from './use-facts.ts';
import type { UseFacts } from './use-facts.ts';
import { useFinish } from './use-finish.ts';
import { goOnAt } from './way.ts';

interface AuditPlacesProps {
  readonly book: AuditBook;
  readonly change: UseFacts['change'];
}

/** The place of the section that the address names. */
export function AuditPlaces({ book, change: changeBook }: AuditPlacesProps) {
  const { path } = usePlace();
  const place = auditPlaceOf(path);
  const audit = useFacts(book, changeBook);
  const finish = useFinish(book, audit);
  const [isList, setList] = useRemembered('list');
  /** A round through what was open began at the summary, and leads back there. */
  const [isMending, setMending] = useState(false);
  const { facts, keeper, change } = audit;
  /** On the page of all questions, the one that is wanted comes into view by itself. */
  const isWithinList = isList && place.type === 'question';
  useEffect(() => {
    if (!isWithinList) window.scrollTo(0, 0);
  }, [path, isWithinList]);

  const goOn = (asList = isList): void => {
    // With what was said in this very moment, which this page has not been drawn with yet.
    const at = goOnAt(keeper.get().facts);
    setMending(false);
    if (at === 'hours' || at === 'summary') openAudit(at);
    else if (asList) openAudit('questions');
    else openQuestion(at);
  };
  const mend = (question: QuestionId): void => {
    setMending(true);
    openQuestion(question);
  };
  const startOver = async (): Promise<void> => {
    const dropped = await change({ type: 'dropDraft' });
    // Without a draft there is nothing to drop, and nothing was lost.
    if (dropped.type === 'failed') return;
    keeper.forget();
    dropPicture();
    const [first] = askedQuestions({});
    if (first) openQuestion(first.id);
  };
  const list = (at: QuestionId | null) => (
    <ListPage
      key="list"
      audit={audit}
      at={at}
      onScreens={() => {
        setList(false);
        goOn(false);
      }}
    />
  );
  const begin = (
    <BeginPage
      key={book.current}
      book={book}
      audit={audit}
      onGo={(asList) => {
        setList(asList);
        goOn(asList);
      }}
      onStartOver={startOver}
    />
  );

  switch (place.type) {
    case '':
      return book.audits.length > 0 ? <ResultPage book={book} change={change} /> : begin;
    case 'begin':
      return begin;
    case 'questions':
      return isList ? list(null) : <Redirect go={() => goOn(false)} />;
    case 'question': {
      if (isList) return list(place.question);
      const question = askedQuestions(facts.answers).find(({ id }) => id === place.question);
      if (!question) return <Redirect key="gone" go={goOn} />;
      return (
        <QuestionPage
          key={question.id}
          question={question}
          audit={audit}
          isMending={isMending}
          onList={() => {
            setList(true);
            setMending(false);
          }}
        />
      );
    }
    case 'recheck': {
      const last = book.audits.at(-1);
      if (!last) return <Redirect key="recheck" go={() => openAudit('begin')} />;
      return (
        <RecheckPage
          key={place.questions.join()}
          questions={place.questions}
          last={last}
          change={change}
        />
      );
    }
    case 'hours':
      return <HoursPage measured={book.measured} audit={audit} finish={finish} />;
    case 'summary':
      return <SummaryPage audit={audit} finish={finish} onMend={mend} />;
    case 'photo':
      return (
        <PhotoPage
          answers={facts.answers}
          measure={facts.photo}
          onCancel={goOn}
          onDone={(photo, answers, picture) => {
            keeper.change({ answers, photo });
            holdPicture(book.current, picture);
            goOn();
          }}
        />
      );
    case 'report':
      return <ReportPage book={book} change={change} />;
  }
}
