import { isJsonObject, type JsonObject, listOrEmpty, objectOrEmpty } from './json-object.js';

type Listen = 'prerequest' | 'test';

/**
 * Joins the scripts that a collection shares with those of its requests, to one of each kind: Newman takes some three
 * milliseconds for each script, whatever it does. Scripts of folders stay by themselves, and what comes before them:
 * they may wait for what they ask for. Shared scripts, which don't, are each in a function of their own, as several
 * may give a constant the same name.
 */
export function joinScripts(collection: JsonObject): JsonObject {
  const shared = { prerequest: sourceOf(collection, 'prerequest'), test: sourceOf(collection, 'test') };
  return { ...collection, event: [], item: listOrEmpty(collection.item).map((item) => join(item, shared)) };
}

function join(item: unknown, shared: Readonly<Record<Listen, string>>): unknown {
  if (!isJsonObject(item)) return item;
  const own = { prerequest: sourceOf(item, 'prerequest'), test: sourceOf(item, 'test') };
  if (!Array.isArray(item.item)) {
    const sources = {
      prerequest: joined(shared.prerequest, own.prerequest),
      test: joined(shared.test, own.test),
    };
    return {
      ...item,
      event: [...toEvent('prerequest', sources.prerequest), ...toEvent('test', sources.test)],
    };
  }
  const here = (listen: Listen): string => (own[listen] === '' ? '' : joined(shared[listen], own[listen]));
  const below = {
    prerequest: own.prerequest === '' ? shared.prerequest : '',
    test: own.test === '' ? shared.test : '',
  };
  return {
    ...item,
    event: [...toEvent('prerequest', here('prerequest')), ...toEvent('test', here('test'))],
    item: item.item.map((inside) => join(inside, below)),
  };
}

function sourceOf(holder: JsonObject, listen: Listen): string {
  return listOrEmpty(holder.event)
    .filter(isJsonObject)
    .filter((event) => event.listen === listen)
    .map((event) => listOrEmpty(objectOrEmpty(event.script).exec).join('\n'))
    .join('\n');
}

function joined(shared: string, own: string): string {
  return [shared, own]
    .filter((source) => source !== '')
    .map((source) => `(function () {\n${source}\n}).call(this);`)
    .join('\n');
}

function toEvent(listen: Listen, source: string): object[] {
  if (source === '') return [];
  return [{ listen, script: { type: 'text/javascript', exec: source.split('\n') } }];
}
