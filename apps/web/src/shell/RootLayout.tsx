import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense, useEffect } from 'react';
import { changeLocale } from '../i18n/i18n.js';
import { TABS } from '../navigation.js';
import { useSession } from '../session.js';
import { Toasts } from '../ui/feedback/Toasts.js';
import { Footer } from './footer/Footer.js';
import { Masthead } from './masthead/Masthead.js';
import { PhoneTabs } from './masthead/PhoneTabs.js';
import { VisitorLinks } from './masthead/VisitorLinks.js';
import { DemoBanner } from './notices/DemoBanner.js';
import { RouteAnnouncer } from './page/RouteAnnouncer.js';
import { usePageWidth } from './page/use-page-width.js';
import { CONTENT_ID, SkipLink } from './SkipLink.js';

/** Visitors do not fetch it. */
const AccountMenu = lazy(async () => ({ default: (await import('./masthead/AccountMenu.js')).AccountMenu }));

const AddressNotice = lazy(async () => ({ default: (await import('./notices/AddressNotice.js')).AddressNotice }));

const ScannerNotice = lazy(async () => ({ default: (await import('./notices/ScannerNotice.js')).ScannerNotice }));

export function RootLayout() {
  const { account, demo, counts, addressRefused } = useSession();
  const tabs = TABS[account?.role ?? 'visitor'];
  const width = usePageWidth();
  const accountLocale = account?.locale;
  useEffect(() => {
    if (accountLocale) void changeLocale(accountLocale, false);
  }, [accountLocale]);
  return (
    <>
      <SkipLink />
      {demo && <DemoBanner />}
      <Masthead tabs={tabs} counts={counts} width={width}>
        <Suspense>{account ? <AccountMenu account={account} /> : <VisitorLinks />}</Suspense>
      </Masthead>
      <Suspense>{account && addressRefused && <AddressNotice email={account.email} />}</Suspense>
      <Suspense>{account?.role === 'campus_coordinator' && <ScannerNotice />}</Suspense>
      <main id={CONTENT_ID} tabIndex={-1}>
        <Outlet />
      </main>
      <Toasts />
      <Footer width={width} />
      {account && <PhoneTabs tabs={tabs} />}
      <RouteAnnouncer />
    </>
  );
}
