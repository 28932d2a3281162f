import { Button } from '@mantine/core';
import { type ContractList, isSchoolOfficeRole } from '@seve/domain';
import { IconDownload, IconUsersPlus } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../../../session.js';
import { LinkButton } from '../../../../ui/actions/LinkButton.js';
import { PAPER_LISTS } from '../paper-paths.js';
import { agreementsOf, contractsOf } from '../papers.queries.js';
import { OWN_CONTRACT_STEPS, ownAgreementSteps } from './list-search.js';
import { PaperList } from './PaperList.js';
import { PlacePaperRow } from './PlacePaperRow.js';

/** Agreements of the reader’s classes. */
export function SchoolAgreementsScreen() {
  const { t } = useTranslation('agreements');
  const { role } = useAccount();
  const own = ownAgreementSteps.school(role);
  const step = useSearch({ from: '/etablissement/conventions' }).etape ?? own[0];
  const acts = isSchoolOfficeRole(role) && (
    <>
      <LinkButton to="/etablissement/conventions/textes" variant="subtle">
        {t('agreement-texts:link')}
      </LinkButton>
      <LinkButton
        to="/etablissement/conventions/groupe"
        variant="default"
        leftSection={<IconUsersPlus size={18} stroke={1.6} aria-hidden="true" />}
      >
        {t('agreement-group:link')}
      </LinkButton>
    </>
  );
  return (
    <PaperList
      {...{ words: 'agreements:', side: 'school', to: PAPER_LISTS.agreement.school, own, step, acts }}
      options={agreementsOf.school(step)}
      context={() => t('what')}
      none={() => ({ title: t(`none.${step}`), why: t(`none-why.${step}`) })}
      row={(line) => <PlacePaperRow paper="agreement" side="school" line={line} />}
    />
  );
}

/** Agreements of the company, and its register of interns. */
export function CompanyAgreementsScreen() {
  const { t } = useTranslation('agreement-host');
  const own = ownAgreementSteps.company();
  const step = useSearch({ from: '/entreprise/conventions' }).etape ?? own[0];
  const register = (
    <Button
      component="a"
      href="/api/company/intern-register/export.csv"
      download
      variant="subtle"
      leftSection={<IconDownload size={18} stroke={1.6} aria-hidden="true" />}
    >
      {t('agreement-host:list.register')}
    </Button>
  );
  const applications = (
    <LinkButton variant="default" to="/entreprise/candidatures">
      {t('agreement-host:list.applications')}
    </LinkButton>
  );
  return (
    <PaperList
      {...{ words: 'agreement-host:list.', side: 'company', to: PAPER_LISTS.agreement.company, own, step, acts: register }}
      options={agreementsOf.company(step)}
      context={(counts) =>
        t('agreement-host:list.waiting', { count: counts.reduce((sum, one) => (own.includes(one.step) ? sum + one.count : sum), 0) })
      }
      none={(next) => ({
        drawing: next ? 'sprig' : 'empty-seed',
        title: t(`agreement-host:list.none.${own.includes(step) ? step : 'other'}`),
        why: next ? t('agreement-host:list.elsewhere') : t('agreement-host:list.never'),
        act: applications,
      })}
      row={(line) => <PlacePaperRow paper="agreement" side="company" line={line} />}
    />
  );
}

export const SchoolContractsScreen = () => <Contracts side="school" etape={useSearch({ from: '/etablissement/contrats' }).etape} />;
export const CompanyContractsScreen = () => <Contracts side="company" etape={useSearch({ from: '/entreprise/contrats' }).etape} />;

function Contracts({ side, etape }: { side: 'school' | 'company'; etape: ContractList | undefined }) {
  const { t } = useTranslation('contracts');
  const own: readonly ContractList[] = OWN_CONTRACT_STEPS[side];
  const step = etape ?? OWN_CONTRACT_STEPS[side][0];
  return (
    <PaperList
      {...{ words: 'contracts:', side, to: PAPER_LISTS.contract[side], own, step }}
      options={contractsOf[side](step)}
      context={() => t(`contracts:what.${side}`)}
      none={() => ({ title: t('contracts:none.title'), why: t('contracts:none.why') })}
      row={(line) => <PlacePaperRow paper="contract" side={side} line={line} />}
    />
  );
}
