import { best, dayNumber, preparedOffer, preparedStudent, score } from './objects-and-sets.mjs';
import { TODAY } from './region.mjs';

/** The lists by objects and Sets. */
export function startPlain({ students, offers }, { perStudent, perOffer }) {
  const today = dayNumber(TODAY);
  const known = { students: students.map(preparedStudent), offers: offers.map((offer) => preparedOffer(offer, TODAY)) };
  return {
    offersOf(student) {
      const one = preparedStudent(student);
      return best(known.offers, perStudent, (offer) => score(one, offer, today));
    },
    studentsOf(offer) {
      const one = preparedOffer(offer, TODAY);
      return best(known.students, perOffer, (student) => score(student, one, today));
    },
  };
}
