import type { Locale, PersonKind } from '@seve/domain';
import { letter } from '../letter.js';
import type { LetterContent } from '../letter-content.js';
import { type AddressCause, ENGLISH_ADDRESS, FRENCH_ADDRESS } from '../words/address-words.js';
import { knownFacts } from '../words/known-facts.js';

export type AddressRefusedParams = {
  firstName: string;
  /** Name of the person whose address is refused; the address if no name is known. */
  personName: string;
  /** Relation to the reader: a followed student, a member of the same company, a colleague of the campus, the reader's own guardian, an invited person. */
  personKind: PersonKind;
  /** Masked address, such as `i…e@eleves.example`, recognisable for the reader. */
  maskedAddress: string;
  cause: AddressCause;
  /** Page where the reader can act. */
  link: string;
};

function content({ firstName, personName, personKind, maskedAddress, cause, link }: AddressRefusedParams, locale: Locale): LetterContent {
  const words = locale === 'fr' ? FRENCH_ADDRESS : ENGLISH_ADDRESS;
  const [person, address] = words.facts;
  return {
    ...words.news[cause](personName),
    to: firstName,
    facts: knownFacts([
      [person, personName],
      [address, maskedAddress],
    ]),
    action: { label: words.action[personKind], link },
    next: words.next[cause][personKind](personName),
    why: words.why[personKind](personName),
  };
}

export const addressRefused = letter<AddressRefusedParams>(
  {
    name: 'address-refused',
    isSecret: false,
    sample: {
      firstName: 'Nadia',
      personName: 'Adam Boulanger',
      personKind: 'student',
      maskedAddress: 'a…r@eleves.example',
      cause: 'refused',
      link: 'https://seve.example/classes/31/eleves/9F3Q',
    },
    variants: (['refused', 'complained'] as const).flatMap((cause) =>
      (['student', 'colleague', 'member', 'guardian', 'invited'] as const).map((personKind) => ({ cause, personKind })),
    ),
  },
  { fr: (params) => content(params, 'fr'), en: (params) => content(params, 'en') },
);
