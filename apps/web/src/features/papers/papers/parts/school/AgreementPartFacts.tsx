import { Box, Flex, Stack } from '@mantine/core';
import type { AgreementForSchool, AgreementRemarkView } from '@seve/api-client';
import { type AgreementParts, dayInParis, fieldsOfPart, wordsOfPart } from '@seve/domain';
import { IconMessagePlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../../../i18n/use-locale.js';
import { IconButton } from '../../../../../ui/actions/IconButton.js';
import { uncapitalised } from '../../../../../ui/format/capitalised.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { Fact, FactList } from '../../../../../ui/lists/FactList.js';

interface AgreementPartFactsProps {
  party: 'host' | 'school' | 'student';
  part: AgreementForSchool['host' | 'school' | 'student'];
  /** Namespace of the act that asks for a change. */
  words?: 'agreements' | 'agreement-host';
  remarks?: readonly AgreementRemarkView[];
  /** Where a change may be asked for. */
  onAsk?: (party: 'host' | 'school') => void;
}

/** A part as it is written, in words; what is missing is named. */
export function AgreementPartFacts({ party, part, words: asking = 'agreements', remarks = [], onAsk }: AgreementPartFactsProps) {
  const { t } = useTranslation('agreements');
  const format = useFormat();
  const words = wordsOfPart(party, part.content as AgreementParts[typeof party], useLocale());
  const content = part.content as Record<string, unknown>;
  /** A mark is said in a sentence, hours with their unit. */
  const wordsFor = (field: string) => {
    if (content[field] === true) return t(`yes.${party}.${field}`);
    return typeof content[field] === 'number' ? `${content[field]}\u00a0h` : words.get(field);
  };
  const rows = fieldsOfPart(party).filter((field) => words.has(field));
  return (
    <Stack component="section" gap="sm" aria-labelledby={`part-${party}`}>
      <Flex columnGap="md" rowGap="xs" align="baseline" justify="space-between" wrap="wrap">
        <h2 id={`part-${party}`} className="h3">
          {t(`part.${party}`)}
        </h2>
        {onAsk && party !== 'student' && (
          <IconButton variant="subtle" size="sm" icon={IconMessagePlus} onClick={() => onAsk(party)}>
            {t(`${asking}:ask.title.${party}`)}
          </IconButton>
        )}
      </Flex>
      {party !== 'student' && (
        <p className="small dimmed">
          {part.doneAt === null ? t('part.open') : t('part.done', { day: format.mediumDay(dayInParis(new Date(part.doneAt))) })}
        </p>
      )}
      {rows.length + part.missing.length === 0 && <p className="dimmed">{t('part.nothing')}</p>}
      <FactList>
        {rows.map((field) => (
          <Fact key={field} name={t(`agreement-fields:${field}`)} isOwnWords>
            {wordsFor(field)}
            {remarks
              .filter((remark) => remark.party === party && remark.field === field)
              .map(({ id, text }) => (
                <Box key={id} component="p" mt="xxs" pl="sm" bg="var(--waiting-ground)" c="var(--waiting-text)">
                  {text}
                </Box>
              ))}
          </Fact>
        ))}
        {part.missing.length > 0 && (
          <Fact name={t('part.missing')}>{part.missing.map((field) => uncapitalised(t(`agreement-fields:${field}`))).join(', ')}</Fact>
        )}
      </FactList>
    </Stack>
  );
}
