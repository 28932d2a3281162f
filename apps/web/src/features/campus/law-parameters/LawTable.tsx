import { Button, Group, Table } from '@mantine/core';
import type { LawRowView, LawTableView } from '@seve/api-client';
import { dayInParis } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format/use-format.js';
import { Columns } from '../../../ui/layout/Columns.js';
import { TableScroll } from '../../../ui/lists/TableScroll.js';
import css from './LawParameters.module.css';
import { LawValue } from './LawValue.js';
import { useLawWords } from './use-law-words.js';

const NARROWEST = 420;

interface LawTableProps {
  table: LawTableView;
  onFeed: () => void;
}

/** One parameter: current value, next value, and all rows with their legal text. */
export function LawTable({ table: { name, knownUntil, rows }, onFeed }: LawTableProps) {
  const { t } = useTranslation('law-parameters');
  const format = useFormat();
  const words = useLawWords();
  const current = rows.findLast(({ validFrom }) => validFrom <= format.today);
  const next = rows.find(({ validFrom }) => validFrom > format.today);
  return (
    <Columns component="article" columns="minmax(0, 1fr)" gap="sm" py="md" className="ruled" aria-labelledby={`law-${name}`}>
      <Group gap="md" align="start" justify="space-between" wrap="nowrap" className={css.parameterHead}>
        <h3 id={`law-${name}`} className="h4">
          {words.name(name)}
        </h3>
        <Button flex="none" variant="default" size="sm" onClick={onFeed}>
          {t('feed.this')}
          <span className="visually-hidden"> {words.name(name)}</span>
        </Button>
      </Group>
      <dl className={css.now}>
        <div>
          <dt>{t('tables.now')}</dt>
          <dd>{current ? <LawValue parameter={name} value={current.value} /> : t('tables.none')}</dd>
        </div>
        <div>
          <dt>{t('tables.next')}</dt>
          <dd>{next ? <NextRow name={name} row={next} /> : <Unknown knownUntil={knownUntil} />}</dd>
        </div>
      </dl>
      <details>
        <summary>{t('tables.rows', { count: rows.length })}</summary>
        <TableScroll label={t('tables.label', { name: words.name(name) })} minWidth={NARROWEST}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('row.from')}</Table.Th>
                <Table.Th>{t('row.value')}</Table.Th>
                <Table.Th>{t('row.source')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.toReversed().map((row) => (
                <Table.Tr key={row.validFrom}>
                  <Table.Th scope="row">{format.mediumDay(row.validFrom)}</Table.Th>
                  <Table.Td>
                    <LawValue parameter={name} value={row.value} />
                  </Table.Td>
                  <Table.Td>
                    <span lang="fr">{row.source}</span> <FedOn row={row} />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </TableScroll>
      </details>
    </Columns>
  );
}

function NextRow({ name, row }: { name: string; row: LawRowView }) {
  const { t } = useTranslation('law-parameters');
  const format = useFormat();
  return (
    <>
      <LawValue parameter={name} value={row.value} /> {t('tables.from', { day: format.mediumDay(row.validFrom) })} <FedOn row={row} />
    </>
  );
}

function Unknown({ knownUntil }: Pick<LawTableView, 'knownUntil'>) {
  const { t } = useTranslation('law-parameters');
  const format = useFormat();
  return knownUntil === null ? t('tables.no-change') : t('tables.unknown', { day: format.mediumDay(knownUntil) });
}

function FedOn({ row: { fedAt } }: { row: LawRowView }) {
  const { t } = useTranslation('law-parameters');
  const format = useFormat();
  return fedAt && <span className="small strong">{t('row.fed', { day: format.mediumDay(dayInParis(new Date(fedAt))) })}</span>;
}
