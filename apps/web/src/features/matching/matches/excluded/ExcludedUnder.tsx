import { Box, Flex } from '@mantine/core';
import type { ConstraintName, ExcludedOfferView } from '@seve/api-client';
import { IconX } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SaveStar } from '../../../../ui/actions/SaveStar.js';
import { ChangeLink } from '../../../../ui/completion/ChangeLink.js';
import { RowSkeleton } from '../../../../ui/feedback/RowSkeleton.js';
import { MoreRows } from '../../../../ui/lists/MoreRows.js';
import { useOfferWords } from '../../../../ui/wording/use-offer-words.js';
import { excludedUnder } from '../matches.queries.js';

/** Offers that one condition excludes. */
export function ExcludedUnder({ constraint, title }: { constraint: ConstraintName; title: string }) {
  const list = useInfiniteQuery({ ...excludedUnder(constraint), throwOnError: true });
  const offers = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Box component="section" mt="lg" aria-labelledby="reason">
      <h2 id="reason" className="h3">
        {title}
      </h2>
      {list.isPending && <RowSkeleton />}
      <ul className="bare-list">
        {offers.map((one) => (
          <ExcludedRow key={one.offer.id} excluded={one} />
        ))}
      </ul>
      <MoreRows {...list} />
    </Box>
  );
}

function ExcludedRow({ excluded: { offer, failed, changes } }: { excluded: ExcludedOfferView }) {
  const words = useOfferWords();
  return (
    <Flex component="li" gap="sm" align="flex-start" justify="space-between" py="md" className="ruled">
      <Box flex={1} miw={0}>
        <h3 className="row-title">
          <Link to="/mes-offres/$offerId" params={{ offerId: offer.id }}>
            {offer.title}
          </Link>
        </h3>
        <p>
          {offer.companyName}
          <span className="dimmed">, {words.place(offer)}</span>
        </p>
        <Box component="ul" mt="xs" className="bare-list small">
          {failed.map(({ constraint, sentence }) => (
            <Flex component="li" key={constraint} gap="xs" align="flex-start">
              <IconX size={16} stroke={1.6} style={{ flex: 'none', marginTop: 2 }} aria-hidden="true" />
              {sentence}
            </Flex>
          ))}
        </Box>
        <BroughtBackBy changes={changes} title={offer.title} />
      </Box>
      <SaveStar offer={offer} />
    </Flex>
  );
}

function BroughtBackBy({ changes, title }: { changes: ExcludedOfferView['changes']; title: string }) {
  const { t } = useTranslation('matches');
  if (changes.length === 0) {
    return (
      <Box component="p" mt="xs" className="small dimmed">
        {t('excluded.nothing')}
      </Box>
    );
  }
  return (
    <Box mt="xs">
      <p className="small dimmed">{t('excluded.back-by')}</p>
      <ul className="bare-list">
        {changes.map((change) => (
          <Flex component="li" key={change.kind} columnGap="sm" align="center" wrap="wrap">
            <span>{change.sentence}</span>
            <ChangeLink change={change} variant="subtle" size="sm">
              {t(`raise.act.${change.kind}`)}
              <span className="visually-hidden">{t('raise.about', { sentence: title })}</span>
            </ChangeLink>
          </Flex>
        ))}
      </ul>
    </Box>
  );
}
