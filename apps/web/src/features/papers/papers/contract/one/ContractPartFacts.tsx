import type { ContractForEmployer } from '@seve/api-client';
import { type ContractParty, hazardLabel, isCivilDate } from '@seve/domain';
import { IconMessageCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../../../i18n/use-locale.js';
import { IconButton } from '../../../../../ui/actions/IconButton.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { Fold } from '../../../../../ui/layout/Fold.js';
import { Fact, FactList } from '../../../../../ui/lists/FactList.js';
import { type PartField, sectionsOf } from '../../parts/fields/part-fields.js';

interface ContractPartFactsProps {
  contract: ContractForEmployer;
  party: ContractParty;
  /** Asks the side to change it; missing where this reader may not. */
  onAsk?: (party: 'employer' | 'cfa') => void;
}

const HOUR = 60;

/** A part as it was written, in words. */
export function ContractPartFacts({ contract, party, onAsk }: ContractPartFactsProps) {
  const { t } = useTranslation(['contracts', 'contract-fields']);
  const format = useFormat();
  const locale = useLocale();
  const part = contract[party];
  const content = part.content as Record<string, string | number | boolean | undefined>;
  const wordsOf = ({ name, kind, choices }: PartField): string | null => {
    const value = content[name];
    if (value === undefined || value === '') return null;
    if (kind === 'cents') return format.money(Number(value));
    if (kind === 'hours') return t('contracts:hours', { count: Number(value) / HOUR });
    if (kind === 'flag') return t('contracts:yes');
    if (kind === 'yes-no') return t(`contracts:${name}.${value === true ? 'yes' : 'no'}`);
    if (choices) return t(`contracts:${name}.${String(value)}`);
    return typeof value === 'string' && isCivilDate(value) ? format.longDay(value) : String(value);
  };
  const facts = sectionsOf(party, contract.kind)
    .flatMap(({ fields }) => fields)
    .flatMap((field) => {
      const words = wordsOf(field);
      return words === null ? [] : [{ name: field.name, words }];
    });
  const hazards = 'hazards' in part.content ? (part.content.hazards ?? []) : [];
  return (
    <Fold title={t(`contracts:part.${party}`)} note={facts.length === 0 && t('contracts:part.empty')}>
      {facts.length > 0 && (
        <FactList>
          {facts.map(({ name, words }) => (
            <Fact key={name} name={t(`contract-fields:${name}`)} isOwnWords>
              {words}
            </Fact>
          ))}
          {hazards.length > 0 && (
            <Fact name={t('contract-fields:hazards')}>{hazards.map((tag) => hazardLabel(tag, locale)).join(', ')}</Fact>
          )}
        </FactList>
      )}
      {onAsk && party !== 'apprentice' && (
        <div>
          <IconButton variant="default" size="sm" icon={IconMessageCircle} onClick={() => onAsk(party)}>
            {t(`contracts:ask.title.${party}`)}
          </IconButton>
        </div>
      )}
    </Fold>
  );
}
