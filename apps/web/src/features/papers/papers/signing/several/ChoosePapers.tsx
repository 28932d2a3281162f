import { Box, Checkbox, Group } from '@mantine/core';
import type { OwnSignature } from '@seve/api-client';
import { choiceBar, SIGNATURES_AT_ONCE_MAX } from '@seve/domain';
import { IconBook, IconCheck, IconChecks } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../../../ui/actions/IconButton.js';
import { LinkButton } from '../../../../../ui/actions/LinkButton.js';
import { StatusChip } from '../../../../../ui/chips/StatusChip.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { Columns } from '../../../../../ui/layout/Columns.js';
import { useAsWhom } from '../use-as-whom.js';
import { PaperLine } from './PaperLine.js';

interface ChoosePapersProps {
  items: readonly OwnSignature[];
  chosen: readonly OwnSignature[];
  onChoose: (ids: ReadonlySet<string>) => void;
}

const idsOf = (papers: readonly OwnSignature[]) => papers.map(({ id }) => id);

/** The read papers that one code can sign, from the first in the list on. */
function allRead(items: readonly OwnSignature[]): OwnSignature[] {
  const taken: OwnSignature[] = [];
  for (const item of items) if (choiceBar(item, taken) === null) taken.push(item);
  return taken;
}

/** The papers to sign, each with a box to tick once it is read, or the reason why it cannot be ticked. */
export function ChoosePapers({ items, chosen, onChoose }: ChoosePapersProps) {
  const { t } = useTranslation('signature');
  const read = items.filter(({ isRead }) => isRead);
  const next = items.find(({ isRead }) => !isRead);
  const choosable = allRead(items);
  const isAllChosen = choosable.length === chosen.length && choosable.every((one) => chosen.includes(one));
  const turn = (id: string, isChosen: boolean) => {
    const ids = idsOf(chosen).filter((one) => one !== id);
    onChoose(new Set(isChosen ? [...ids, id] : ids));
  };
  return (
    <Box component="section" mb="block" aria-labelledby="choose">
      <h2 id="choose">{t('several.choose.title')}</h2>
      <Group justify="space-between" gap="sm" mb="md">
        <p className="dimmed" role="status">
          {t('several.choose.count', { count: read.length, total: items.length })}
        </p>
        <Group gap="xs">
          {choosable.length > 0 && !isAllChosen && (
            <IconButton variant="default" icon={IconChecks} onClick={() => onChoose(new Set(idsOf(choosable)))}>
              {t('several.choose.all')}
            </IconButton>
          )}
          {next && (
            <LinkButton icon={IconBook} to="/signatures" search={{ document: next.id }}>
              {read.length === 0 ? t('several.choose.start') : t('several.choose.next')}
            </LinkButton>
          )}
        </Group>
      </Group>
      <ul className="bare-list">
        {items.map((item) => (
          <Row
            key={item.id}
            item={item}
            isChosen={chosen.includes(item)}
            others={chosen.filter((one) => one !== item)}
            onTurn={(isChosen) => turn(item.id, isChosen)}
          />
        ))}
      </ul>
    </Box>
  );
}

interface RowProps {
  item: OwnSignature;
  isChosen: boolean;
  others: readonly OwnSignature[];
  onTurn: (isChosen: boolean) => void;
}

function Row({ item, isChosen, others, onTurn }: RowProps) {
  const { t } = useTranslation('signature');
  const format = useFormat();
  const name = useId();
  const why = useId();
  const asWhom = useAsWhom();
  const { id, capacities, signBy, isRead, studentName } = item;
  const bar = choiceBar(item, others);
  return (
    <Columns component="li" columns="auto minmax(0, 1fr) auto" gap="md" rowGap="xs" align="start" rule="above" py="md">
      <Checkbox
        size="md"
        mt="0.125rem"
        checked={isChosen}
        disabled={bar !== null && !isChosen}
        aria-labelledby={name}
        aria-describedby={why}
        onChange={({ currentTarget }) => onTurn(currentTarget.checked)}
      />
      <div>
        <PaperLine paper={item} id={name} />
        <p className="small">{t('several.until', { as: asWhom(capacities, item.kind), day: format.longDay(signBy) })}</p>
        <Box id={why} mt="xxs">
          {isRead && (
            <StatusChip tone="done" icon={IconCheck}>
              {t('several.choose.is-read')}
            </StatusChip>
          )}
          {bar !== null && !isChosen && <p className="small dimmed">{t(`several.bar.${bar}`, { max: SIGNATURES_AT_ONCE_MAX })}</p>}
        </Box>
      </div>
      <LinkButton
        variant="subtle"
        size="sm"
        to="/signatures"
        search={{ document: id }}
        aria-label={isRead ? t('several.choose.again-for', { name: studentName }) : t('several.choose.read-for', { name: studentName })}
      >
        {isRead ? t('several.choose.again') : t('several.choose.read')}
      </LinkButton>
    </Columns>
  );
}
