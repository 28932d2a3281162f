import { InvalidInput } from '@seve/domain';

/** What was given of a part. @throws InvalidInput for each field that the motives leave closed */
export function onlyOpened<Content extends object>(opened: readonly string[], content: Content): Content {
  const given = Object.entries(content).filter(([, value]) => value !== undefined);
  const closed = given.filter(([field]) => !opened.includes(field));
  if (closed.length > 0) throw new InvalidInput(closed.map(([field]) => ({ path: `content.${field}`, code: 'amendment.field-closed' })));
  return Object.fromEntries(given) as Content;
}
