import { authForgetDeviceMutation, authListDevicesOptions } from '@seve/api-client';
import { KNOWN_DEVICE_DAYS } from '@seve/domain';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';
import { DeviceRow } from './DeviceRow.js';
import css from './Sessions.module.css';

/** Browsers that have signed in before. They can still sign in when a stranger's failed attempts have locked the account. */
export function KnownDevices() {
  const { t } = useTranslation('account');
  const invalidate = useInvalidate();
  const devices = useSuspenseQuery(authListDevicesOptions()).data;
  const forget = useMutation({
    ...authForgetDeviceMutation(),
    onSuccess: () => showToast(t('devices.forgotten')),
    onError: useShowProblem(),
    onSettled: () => invalidate('knownDevice'),
  });
  if (devices.length === 0) return null;
  return (
    <section className={css.devices} aria-labelledby="known-devices">
      <h3 id="known-devices">{t('devices.title')}</h3>
      <p className="dimmed">{t('devices.why', { days: KNOWN_DEVICE_DAYS })}</p>
      <ul className="bare-list ruled-below">
        {devices.map((device) => (
          <DeviceRow
            key={device.id}
            device={device}
            isPending={forget.isPending}
            onForget={() => forget.mutate({ body: { deviceId: device.id } })}
          />
        ))}
      </ul>
    </section>
  );
}
