import { IndexState } from './index-state.js';
import { Arena } from './memory/arena.js';

export type IndexImage = ReturnType<typeof imageOf>;

/** Returns plain data and shared buffers; a thread that restores it uses the same columns and lists. */
export function imageOf(state: IndexState) {
  const { arena, today, weights, sizes, words, students, offers, studentGrid, offerGrid, ofStudents, ofOffers, farthest } = state;
  return {
    made: { today, weights, sizes, memory: arena.memory },
    words: words.image(),
    students: students.image(),
    offers: offers.image(),
    grids: [studentGrid.image(), offerGrid.image()] as const,
    kept: [ofStudents.image(), ofOffers.image()] as const,
    farthest,
  };
}

export function stateOf({ made, words, students, offers, grids, kept, farthest }: IndexImage): IndexState {
  const state = new IndexState(made.today, made.weights, made.sizes, new Arena(made.memory));
  state.words.restore(words);
  state.students.restore(students);
  state.offers.restore(offers);
  state.studentGrid.restore(grids[0]);
  state.offerGrid.restore(grids[1]);
  state.ofStudents.restore(kept[0]);
  state.ofOffers.restore(kept[1]);
  state.farthest = farthest;
  return state;
}
