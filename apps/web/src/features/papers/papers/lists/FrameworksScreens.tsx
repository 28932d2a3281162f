import { abilityFor, type FrameworkSide } from '@seve/domain';
import { IconPlus } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../../../session.js';
import { IconButton } from '../../../../ui/actions/IconButton.js';
import { NewFramework } from '../frameworks/form/NewFramework.js';
import { type FrameworkSearch, frameworkStep } from '../frameworks/framework-search.js';
import { PAPER_LISTS } from '../paper-paths.js';
import { frameworksOf } from '../papers.queries.js';
import { FrameworkRow } from './FrameworkRow.js';
import { PaperList } from './PaperList.js';

export const SchoolFrameworksScreen = () => <Frameworks side="school" search={useSearch({ from: '/etablissement/partenariats' })} />;
export const CompanyFrameworksScreen = () => <Frameworks side="company" search={useSearch({ from: '/entreprise/partenariats' })} />;

/** Framework agreements of one side, the next to end first. */
function Frameworks({ side, search }: { side: FrameworkSide; search: FrameworkSearch }) {
  const { t } = useTranslation('frameworks');
  const mayBegin = abilityFor(useAccount()).can('write', 'FrameworkAgreement');
  const [isBeginning, setBeginning] = useState(mayBegin && search.avec !== undefined);
  const step = frameworkStep(search);
  const begin = mayBegin && (
    <IconButton icon={IconPlus} onClick={() => setBeginning(true)}>
      {t('begin.open')}
    </IconButton>
  );
  return (
    <PaperList
      {...{ words: 'frameworks:', side, to: PAPER_LISTS.framework[side], step, acts: begin, hasSignatories: false }}
      options={frameworksOf(step)}
      context={() => t(`what.${side}`)}
      next={(counts) => counts.find((one) => one.step !== step && one.count > 0)?.step ?? null}
      none={() => ({ title: t(`none.${step}`), why: t(`none-why.${side}`), drawing: 'door-guide', act: begin })}
      row={(line) => <FrameworkRow side={side} line={line} />}
    >
      {mayBegin && <NewFramework side={side} opened={isBeginning} named={search.avec} onClose={() => setBeginning(false)} />}
    </PaperList>
  );
}
