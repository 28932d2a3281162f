import type { IndexState } from '../index-state.js';
import type { Cells } from '../memory/arena.js';

/** Offers by skill with the skill's worth, concatenated: those of a skill lie between its end and that of the next one. */
export interface Postings {
  ends: Cells<'i32'>;
  offers: Cells<'i32'>;
  worth: Cells<'i32'>;
}

type Post = (skill: number, worth: number) => void;

export function skillsAsked(state: IndexState): Postings {
  return posted(state, (offer, post) => {
    const asked = state.offers.asked.of(offer);
    for (let at = 0; at < asked.length; at += 2) post(asked[at] ?? 0, asked[at + 1] ?? 0);
  });
}

export function skillsTaught(state: IndexState): Postings {
  return posted(state, (offer, post) => {
    for (const skill of state.offers.taught.of(offer)) post(skill, state.words.rarity[skill] ?? 0);
  });
}

function posted({ arena, offers, words }: IndexState, each: (offer: number, post: Post) => void): Postings {
  const ends = arena.cells('i32', words.dictionaries.skills.values.length + 2);
  const eachActive = (postOf: (offer: number) => Post) => {
    for (let offer = 0; offer < offers.end; offer += 1) if (offers.columns.isActive[offer] === 1) each(offer, postOf(offer));
  };
  eachActive(() => (skill) => {
    ends[skill + 2] = (ends[skill + 2] ?? 0) + 1;
  });
  for (let skill = 1; skill < ends.length; skill += 1) ends[skill] = (ends[skill] ?? 0) + (ends[skill - 1] ?? 0);
  const count = ends.at(-1) ?? 0;
  const found = { ends, offers: arena.cells('i32', count), worth: arena.cells('i32', count) };
  eachActive((offer) => (skill, worth) => {
    const at = ends[skill + 1] ?? 0;
    found.offers[at] = offer;
    found.worth[at] = worth;
    ends[skill + 1] = at + 1;
  });
  return found;
}
