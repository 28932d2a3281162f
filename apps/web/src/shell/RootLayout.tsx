import { Box, Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link, Outlet, useRouter } from '@tanstack/react-router';
import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { invalidateReads } from '../api/stale-reads.js';
import { changeLocale } from '../i18n/i18n.js';
import { TABS, tabsOnPhone } from '../navigation.js';
import { useSession } from '../session.js';
import { Toasts } from '../ui/feedback/Toasts.js';
import { Footer } from './footer/Footer.js';
import { LeaveGuard } from './LeaveGuard.js';
import { Masthead } from './masthead/Masthead.js';
import { PhoneTabs } from './masthead/PhoneTabs.js';
import { AddressNotice } from './notices/AddressNotice.js';
import { DemoBanner } from './notices/DemoBanner.js';
import { SecondStepNotice } from './notices/SecondStepNotice.js';
import { expectNewPage, setRegion } from './page/announcer.js';
import { usePageWidth } from './page/use-page-width.js';
import css from './RootLayout.module.css';

const CONTENT_ID = 'contenu';

function SkipLink() {
  const { t } = useTranslation('shell');
  return (
    <a className={`strong ${css.skip}`} href={`#${CONTENT_ID}`} onClick={() => document.getElementById(CONTENT_ID)?.focus()}>
      {t('skip')}
    </a>
  );
}

/** Lazy, because visitors do not need it. */
const AccountMenu = lazy(async () => ({ default: (await import('./masthead/AccountMenu.js')).AccountMenu }));

const Bell = lazy(async () => ({ default: (await import('./bell/Bell.js')).Bell }));

export function RootLayout() {
  const { account, demo, counts, addressRefused } = useSession();
  const tabs = TABS[account?.role ?? 'visitor'];
  const width = usePageWidth();
  const accountLocale = account?.locale;
  const queries = useQueryClient();
  useEffect(() => {
    if (!accountLocale) return;
    // Responses that arrived before the account was known hold sentences in the other language.
    void changeLocale(accountLocale, false).then((isOther) => (isOther ? invalidateReads(queries) : undefined));
  }, [accountLocale, queries]);
  return (
    <>
      <SkipLink />
      {demo && <DemoBanner />}
      <Masthead tabs={tabs} counts={counts} width={width}>
        <Suspense fallback={<Box w="6rem" h="2.75rem" />}>
          {account ? (
            <>
              <Bell />
              <AccountMenu account={account} />
            </>
          ) : (
            <VisitorLinks />
          )}
        </Suspense>
      </Masthead>
      {account && addressRefused && <AddressNotice email={account.email} />}
      {account?.secondStepDueAt && !account.isSecondStepOverdue && <SecondStepNotice due={account.secondStepDueAt} />}
      <main id={CONTENT_ID} tabIndex={-1}>
        <Outlet />
      </main>
      <Toasts />
      <Footer width={width} />
      {account && <PhoneTabs tabs={tabs} shown={tabsOnPhone(account.role)} />}
      <RouteAnnouncer />
      <LeaveGuard />
    </>
  );
}

/** Links for visitors: publish an offer (sign-up of companies) and sign in. */
function VisitorLinks() {
  const { t } = useTranslation('shell');
  return (
    <>
      <Button component={Link} to="/inscription/entreprise" variant="subtle" size="sm" className="desktop-only">
        {t('visitor.publish')}
      </Button>
      <Button component={Link} to="/connexion" variant="default" size="sm">
        {t('visitor.sign-in')}
      </Button>
    </>
  );
}

/** Expects a new title at each navigation, and holds the live region that announces it. */
function RouteAnnouncer() {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onBeforeNavigate', ({ fromLocation, pathChanged }) => {
        if (fromLocation && pathChanged) expectNewPage();
      }),
    [router],
  );
  return <div ref={setRegion} className="visually-hidden" role="status" />;
}
