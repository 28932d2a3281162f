import { Box, UnstyledButton } from '@mantine/core';
import { accountsSignInDemoMutation, type DemoKey } from '@seve/api-client';
import { IconArrowRight } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Drawing, type DrawingName } from '../../../../art/drawings/Drawing.js';
import { useSession } from '../../../../session.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';
import { useEnter } from '../after-sign-in.js';
import css from './DemoAccounts.module.css';

const DRAWINGS: Record<DemoKey, DrawingName> = {
  student: 'door-seek',
  company: 'door-offer',
  teacher: 'door-guide',
  coordinator: 'sprig',
  school_staff: 'door-guide',
  school_head: 'door-guide',
  tutor: 'door-offer',
  professional: 'sprig',
  two_schools: 'door-guide',
};

/** Demo accounts to enter with one click; shown only with demonstration data. */
export function DemoAccounts({ wanted }: { wanted?: string }) {
  const { t } = useTranslation('account');
  const { demoAccounts } = useSession();
  const enter = useEnter();
  const open = useMutation({ ...accountsSignInDemoMutation(), onSuccess: () => enter(wanted), onError: useShowProblem() });
  return (
    <section className={`sheet ${css.demo}`} aria-labelledby="demo-accounts">
      <h2 id="demo-accounts">{t('demo.title')}</h2>
      <Box component="p" mt="xs" className="dimmed">
        {t('demo.why')}
      </Box>
      <Box component="ul" mt="field" className="bare-list">
        {demoAccounts.map(({ key, name }) => (
          <li key={key}>
            <UnstyledButton className={css.row} disabled={open.isPending} onClick={() => open.mutate({ body: { key } })}>
              <span className={css.drawing}>
                <Drawing name={DRAWINGS[key]} height={58} />
              </span>
              <span>
                <Box component="span" ff="var(--font-display)" className="h3">
                  {name}
                </Box>{' '}
                <span className={`small strong ${css.role}`}>{t(`demo.role.${key}`)}</span>{' '}
                <span className={`small dimmed ${css.sees}`}>{t(`demo.sees.${key}`)}</span>
              </span>
              <IconArrowRight className={css.arrow} size={20} stroke={1.6} aria-hidden="true" />
            </UnstyledButton>
          </li>
        ))}
      </Box>
    </section>
  );
}
