import { type Json, toJsonText } from '../../../src/services/webpy/json-text.js';
import { type Breakage, body, status, without } from '../broken-emulator.js';

/** The headers that let scripts of other pages read an answer. */
export const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-credentials': 'true',
  'access-control-allow-headers':
    'Authorization, x-test-header, Origin, X-Requested-With, Content-Type, Accept',
};
export const withoutCors = without(...Object.keys(CORS));

/** Changes the rows of successes, and counts them anew. */
export function rows(change: (data: readonly Json[]) => readonly Json[]): Breakage {
  return status(200, (answer) => {
    if (!answer.body.startsWith('{')) return {};
    const { data: before, ...around } = JSON.parse(answer.body);
    if (!Array.isArray(before)) return {};
    const data = change(before);
    return { body: toJsonText({ ...around, count: data.length, data }) };
  });
}

export const reversed = rows((data) => data.toReversed());
export const oneTwice = rows((data) => [...data, ...data.slice(-1)]);
export const withoutFirst = rows((data) => data.slice(1));

/** Errors that do not say what was asked. */
export const noParameters = body(/"parameters": .*, "count"/, '"parameters": {}, "count"');

/** What is not found is a success with nothing in it. */
export const emptySuccess = status(404, () => ({
  status: 200,
  body: '{"status": "ok", "code": 200, "count": 0, "data": []}',
}));

/** Errors in the form of another frame. */
export const otherErrors: Breakage = (answer) =>
  answer.body.startsWith('{"status": "error"')
    ? { ...answer, body: JSON.stringify({ error: { code: answer.status } }) }
    : answer;

/** Says of refusals of a status that something is wrong with the body, as if whoever asks had been let in. */
export function letPass(from: number): Breakage {
  return status(from, (answer) => ({
    status: 400,
    body: answer.body.replace(
      /"code": \d+, "message": "[^"]+", "description": "[^"]*"/,
      '"code": 400, "message": "Invalid parameters provided.", "description": ""',
    ),
  }));
}
