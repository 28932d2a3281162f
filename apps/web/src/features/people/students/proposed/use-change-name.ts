import { referenceOccupationOptions, referenceSkillOptions } from '@seve/api-client';
import { LANGUAGE_LEVELS, LANGUAGES, OFFER_KINDS } from '@seve/domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ProposedChange } from '../../../../ui/completion/proposed-change.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { useLanguageNames } from '../../../../ui/format/use-language-names.js';
import { useOfferWords } from '../../../../ui/wording/use-offer-words.js';

/** Returns the value of a change in words; undefined while loading, or for an unknown value. */
export function useChangeName({ kind, what }: ProposedChange): string | undefined {
  const { t } = useTranslation('profile');
  const format = useFormat();
  const words = useOfferWords();
  const { language } = useLanguageNames();
  const skill = useQuery({ ...referenceSkillOptions({ path: { ogr: what } }), enabled: kind === 'skill', retry: false });
  const occupation = useQuery({ ...referenceOccupationOptions({ path: { code: what } }), enabled: kind === 'occupation', retry: false });
  const [first = '', second = '', third = ''] = what.split(' ');
  switch (kind) {
    case 'skill':
      return skill.data?.label;
    case 'occupation':
      return occupation.data?.label;
    case 'language': {
      const [spoken, level] = [LANGUAGES.find((one) => one === first), LANGUAGE_LEVELS.find((one) => one === second)];
      return spoken && level && `${language(spoken)}, ${t(`languages.levels.${level}`)}`;
    }
    case 'kind': {
      const sought = OFFER_KINDS.find((one) => one === what);
      return sought && words.kind(sought);
    }
    case 'dates':
      return format.dayRange(second, third);
    case 'limit':
      return format.distance(Number(what));
    case 'licence':
      return what;
    default:
      return t(`wishes.${kind}.${what}`);
  }
}
