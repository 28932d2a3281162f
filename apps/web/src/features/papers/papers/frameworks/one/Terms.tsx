import { Box, Table } from '@mantine/core';
import { schoolYearWords } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { capitalised } from '../../../../../ui/format/capitalised.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { Section } from '../../../../../ui/layout/Section.js';
import { Fact, FactList } from '../../../../../ui/lists/FactList.js';
import { TableScroll } from '../../../../../ui/lists/TableScroll.js';
import type { FrameworkRead } from '../frameworks.queries.js';

/** Parties, period, purpose, and seats planned and taken. */
export function Terms({ framework }: { framework: FrameworkRead }) {
  const { t } = useTranslation('frameworks');
  const format = useFormat();
  const { schoolName, companyName, startOn, endOn, purpose, noticeMonths } = framework;
  return (
    <Section id="terms" title={t('terms.title')}>
      <FactList>
        <Fact name={t('terms.school')}>{schoolName}</Fact>
        <Fact name={t('terms.company')}>{companyName}</Fact>
        <Fact name={t('terms.period')}>{format.dayRange(startOn, endOn)}</Fact>
        {purpose !== '' && (
          <Fact name={t('terms.purpose')} isOwnWords>
            {purpose}
          </Fact>
        )}
        {noticeMonths !== null && <Fact name={t('terms.notice')}>{t('terms.months', { count: noticeMonths })}</Fact>}
      </FactList>
      <Seats framework={framework} />
    </Section>
  );
}

/** Seats planned, taken and left, by year and level. */
function Seats({ framework: { seatsUsed } }: { framework: FrameworkRead }) {
  const { t } = useTranslation(['frameworks', 'offers']);
  const format = useFormat();
  if (seatsUsed.length === 0) return <p className="dimmed">{t('frameworks:seats.none')}</p>;
  return (
    <TableScroll label={t('frameworks:seats.title')} minWidth={460}>
      <Table captionSide="top">
        <Table.Caption ta="left" c="var(--ink)" className="strong">
          {t('frameworks:seats.title')}
        </Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('frameworks:seats.year')}</Table.Th>
            <Table.Th scope="col">{t('frameworks:seats.level')}</Table.Th>
            <Table.Th scope="col" ta="right">
              {t('frameworks:seats.kept')}
            </Table.Th>
            <Table.Th scope="col" ta="right">
              {t('frameworks:seats.used')}
            </Table.Th>
            <Table.Th scope="col" ta="right">
              {t('frameworks:seats.left')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {seatsUsed.map(({ level, year, seats, used }) => (
            <Table.Tr key={`${year} ${level}`}>
              <Table.Td>{schoolYearWords(year)}</Table.Td>
              <Table.Td>{capitalised(t(`offers:level.${level}`))}</Table.Td>
              {[seats, used, Math.max(0, seats - used)].map((count, column) => (
                <Table.Td
                  // biome-ignore lint/suspicious/noArrayIndexKey: the columns never move
                  key={column}
                  ta="right"
                  className="num"
                >
                  {format.number(count)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </TableScroll>
  );
}

export function Text({ framework }: { framework: FrameworkRead }) {
  const { t } = useTranslation('frameworks');
  return (
    <Section id="text" title={t('text.title')}>
      <TextBody framework={framework} />
    </Section>
  );
}

/** The text word for word, with its SHA-256. */
export function TextBody({ framework: { text, textSha256 } }: { framework: FrameworkRead }) {
  const { t } = useTranslation('frameworks');
  return (
    <>
      <Box p="lg" className="sheet own-words anywhere" lang="fr">
        {text.trim()}
      </Box>
      <p className="micro dimmed anywhere">{t('text.sha256', { hash: textSha256 })}</p>
    </>
  );
}
