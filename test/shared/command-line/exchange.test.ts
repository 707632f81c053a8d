import { expect, it } from 'vitest';
import {
  answerLine,
  LONGEST_REQUEST,
  readAnswer,
  readRequest,
  requestLine,
} from '../../../shared/command-line/exchange.ts';

it('a command and an answer arrive as they were sent, each on one line', () => {
  const request = requestLine({ name: 'pause', length: '1h' });
  expect(request.indexOf('\n')).toBe(request.length - 1);
  expect(request.length).toBeLessThan(LONGEST_REQUEST);
  expect(readRequest(request)).toEqual({ name: 'pause', length: '1h' });
  const line = answerLine({ exit: 'done', text: 'one\ntwo' });
  expect(line.indexOf('\n')).toBe(line.length - 1);
  expect(readAnswer(line)).toEqual({ exit: 'done', text: 'one\ntwo' });
});

it.each([
  '',
  'null',
  'status',
  '{"version":2,"command":{"name":"skip"}}',
  '{"version":1,"command":{"name":"erase"}}',
  '{"version":1,"command":{"name":"skip","also":true}}',
  '{"version":1,"command":{"name":"pause","length":"9h"}}',
  '{"version":1,"command":{"name":"drink","amount":{"number":"1111111111111","unit":null}}}',
  '{"version":1,"command":{"name":"open","section":"../settings"}}',
  '\u0000\uFFFD{',
])('%j is no request', (line) => expect(readRequest(line)).toBeNull());

it.each(['', '[]', '{"version":1,"exit":"done"}', '{"version":1,"exit":3,"text":""}'])(
  '%j is no answer',
  (line) => expect(readAnswer(line)).toBeNull(),
);
