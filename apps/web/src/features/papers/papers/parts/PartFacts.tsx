import { Box } from '@mantine/core';
import { dayInParis, fieldsOfPart, type PartOf, type PartyOfPaper, wordsOfPart } from '@seve/domain';
import { IconMessagePlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../../i18n/use-locale.js';
import { IconButton } from '../../../../ui/actions/IconButton.js';
import { uncapitalised } from '../../../../ui/format/capitalised.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { Fold } from '../../../../ui/layout/Fold.js';
import { Fact, FactList } from '../../../../ui/lists/FactList.js';
import { type PaperReading, usePaperWords } from '../papers.js';
import { type FormParty, type PartField, SECTIONS_OF } from './part-fields.js';

interface PartFactsProps<Party extends PartyOfPaper> {
  paper: PaperReading;
  party: Party;
  part: { content: object; doneAt: string | null; missing: readonly string[] };
  /** Changes that were asked, shown under their fields. */
  remarks?: readonly { id: string; party: string; field: string | null; text: string }[];
  /** Asks the side to change its part; missing where this reader may not. */
  onAsk?: (party: Party) => void;
}

/** A part in words, with the names of the fields that are missing. */
export function PartFacts<Party extends PartyOfPaper>({ paper, party, part, remarks = [], onAsk }: PartFactsProps<Party>) {
  const { t } = useTranslation('agreements');
  const { say, fieldName } = usePaperWords(paper);
  const format = useFormat();
  const content = part.content as Record<string, unknown>;
  const words = wordsOfPart(party, part.content as PartOf<Party>, useLocale());
  const asked: readonly PartField[] = party in SECTIONS_OF ? SECTIONS_OF[party as FormParty].flatMap(({ fields }) => fields) : [];
  const wordsFor = (name: string) => {
    const { kind, suffix = '' } = asked.find((field) => field.name === name) ?? {};
    if (kind === 'choice') return say(`${name}.${String(content[name])}`);
    if (kind === 'yes-no') return say(`${name}.${content[name] === true ? 'yes' : 'no'}`);
    if (content[name] === true) return say(asked.length > 0 ? `mark.${name}` : `yes.${party}.${name}`);
    return `${words.get(name)}${suffix}`;
  };
  const names = asked.length > 0 ? asked.filter(({ kind }) => kind !== 'pay').map(({ name }) => name) : fieldsOfPart(party);
  const rows = names.filter((name) => words.has(name));
  const standing = part.doneAt === null ? t('part.open') : t('part.done', { day: format.mediumDay(dayInParis(new Date(part.doneAt))) });
  const isCompleted = party !== 'student' && party !== 'apprentice';
  return (
    <Fold title={say(`part.${party}`)} note={isCompleted && standing} startsOpen={paper !== 'contract'}>
      {rows.length + part.missing.length === 0 && <p className="dimmed">{t('part.nothing')}</p>}
      <FactList>
        {rows.map((name) => (
          <Fact key={name} name={fieldName(name)} isOwnWords>
            {wordsFor(name)}
            {remarks
              .filter((remark) => remark.party === party && remark.field === name)
              .map(({ id, text }) => (
                <Box key={id} component="p" mt="xxs" pl="sm" bg="var(--waiting-ground)" c="var(--waiting-text)">
                  {text}
                </Box>
              ))}
          </Fact>
        ))}
        {part.missing.length > 0 && (
          <Fact name={t('part.missing')}>{part.missing.map((name) => uncapitalised(fieldName(name))).join(', ')}</Fact>
        )}
      </FactList>
      {onAsk && (
        <div>
          <IconButton variant="default" size="sm" icon={IconMessagePlus} onClick={() => onAsk(party)}>
            {say(`ask.title.${party}`)}
          </IconButton>
        </div>
      )}
    </Fold>
  );
}
