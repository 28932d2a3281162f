import { Box, Button } from '@mantine/core';
import { RADIUS_KM } from '@seve/domain';
import { IconMapPin, IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { TypeAhead } from '../../../../../ui/fields/TypeAhead.js';
import { useOfferCount } from '../../../../../ui/wording/use-offer-count.js';
import { queryOf } from '../offer-search.js';
import { useOfferSearch } from '../use-offer-search.js';
import { usePlace } from '../use-place.js';
import { findCommunes, findOccupations } from './find-places-and-jobs.js';
import { RadiusField } from './RadiusField.js';
import css from './SearchBar.module.css';
import { useSearchDraft } from './use-search-draft.js';
import { useSeeWords } from './use-see-words.js';

/** Fields for words, place and radius; the button shows the number of matching offers before it is pressed. */
export function SearchBar() {
  const { t } = useTranslation('offers');
  const { search } = useOfferSearch();
  const { draft, set, pickOccupation, pickCommune, asked, submit } = useSearchDraft();
  const place = usePlace(search);
  const see = useSeeWords();
  const count = useOfferCount(queryOf(asked));
  return (
    <search>
      <form className={css.bar} onSubmit={submit}>
        <Box miw={0} pos="relative">
          <TypeAhead
            source="offer-occupations"
            search={findOccupations}
            label={t('list.words')}
            placeholder={t('list.words-example')}
            value={draft.words}
            onChange={(words) => set({ words: words.slice(0, 80), rome: undefined })}
            onPick={pickOccupation}
            leftSection={<IconSearch size={18} stroke={1.6} aria-hidden="true" />}
          />
        </Box>
        <Box miw={0} pos="relative">
          <TypeAhead
            source="communes"
            search={findCommunes}
            label={t('list.place')}
            value={draft.place}
            onChange={(place) => set({ place, insee: undefined })}
            onPick={pickCommune}
            leftSection={<IconMapPin size={18} stroke={1.6} aria-hidden="true" />}
          />
        </Box>
        <RadiusField
          value={draft.radius ?? RADIUS_KM.usual}
          isDisabled={draft.insee === undefined && place.commune === undefined}
          onChange={(radius) => set({ radius })}
        />
        <Button type="submit" className={css.see}>
          {see(count)}
        </Button>
      </form>
    </search>
  );
}
