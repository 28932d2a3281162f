import { ActionIcon, Button, Menu } from '@mantine/core';
import {
  IconCalendarPlus,
  IconCheck,
  IconCopy,
  IconDots,
  IconLockOpen,
  IconPlayerPause,
  IconPlayerPlay,
  IconTrash,
  IconX,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../../../ui/dialogs/Dialog.js';
import type { ActedOffer } from './acted-offer.js';
import { CloseDialog } from './CloseDialog.js';
import { DeleteDialog } from './DeleteDialog.js';
import { ExtendForm } from './ExtendForm.js';
import { FillDialog } from './FillDialog.js';
import { useOfferActs } from './use-offer-acts.js';
import { WithdrawDialog } from './WithdrawDialog.js';

const ICON = { size: 18, stroke: 1.6, 'aria-hidden': true } as const;

/** Menu of the acts on an offer, besides editing. The status table decides which are shown. */
export function OfferMenu({ offer, isWide = false }: { offer: ActedOffer; isWide?: boolean }) {
  const { t } = useTranslation('company-offers');
  const [asked, setAsked] = useState<'extend' | 'withdraw' | 'fill' | 'close' | 'delete' | null>(null);
  const acts = useOfferActs(offer);
  const { actions } = offer;
  const stop = () => setAsked(null);
  return (
    <>
      <Menu position="bottom-end" width={240} withinPortal={false} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          {isWide ? (
            <Button variant="default" rightSection={<IconDots {...ICON} />}>
              {t('menu.open')}
            </Button>
          ) : (
            <ActionIcon variant="subtle" size={44} aria-label={t('menu.open-of', { title: offer.title })}>
              <IconDots {...ICON} />
            </ActionIcon>
          )}
        </Menu.Target>
        <Menu.Dropdown>
          {actions.includes('resume') && (
            <Menu.Item leftSection={<IconPlayerPlay {...ICON} />} onClick={acts.resume}>
              {t('menu.resume')}
            </Menu.Item>
          )}
          {actions.includes('pause') && (
            <Menu.Item leftSection={<IconPlayerPause {...ICON} />} onClick={acts.pause}>
              {t('menu.pause')}
            </Menu.Item>
          )}
          {actions.includes('withdraw') && (
            <Menu.Item leftSection={<IconLockOpen {...ICON} />} onClick={() => setAsked('withdraw')}>
              {t('menu.withdraw')}
            </Menu.Item>
          )}
          {actions.includes('extend') && (
            <Menu.Item leftSection={<IconCalendarPlus {...ICON} />} onClick={() => setAsked('extend')}>
              {t('menu.extend')}
            </Menu.Item>
          )}
          <Menu.Item leftSection={<IconCopy {...ICON} />} onClick={acts.duplicate}>
            {t('menu.duplicate')}
          </Menu.Item>
          {actions.includes('fill') && (
            <Menu.Item leftSection={<IconCheck {...ICON} />} onClick={() => setAsked('fill')}>
              {t('menu.fill')}
            </Menu.Item>
          )}
          {actions.includes('close') && (
            <Menu.Item leftSection={<IconX {...ICON} />} onClick={() => setAsked('close')}>
              {t('menu.close')}
            </Menu.Item>
          )}
          {offer.status === 'draft' && !offer.isWithdrawn && (
            <Menu.Item leftSection={<IconTrash {...ICON} />} onClick={() => setAsked('delete')}>
              {t('menu.delete')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {asked === 'extend' && <ExtendDialog offer={offer} onClose={stop} />}
      {asked === 'withdraw' && <WithdrawDialog offer={offer} onClose={stop} />}
      {asked === 'fill' && <FillDialog offer={offer} onClose={stop} />}
      {asked === 'close' && <CloseDialog offer={offer} onClose={stop} />}
      {asked === 'delete' && <DeleteDialog offer={offer} onClose={stop} />}
    </>
  );
}

interface OfferDialogProps {
  offer: ActedOffer;
  onClose: () => void;
}

function ExtendDialog({ offer, onClose }: OfferDialogProps) {
  const { t } = useTranslation('company-offers');
  return (
    <Dialog opened onClose={onClose} title={t('extend.title')}>
      <p className="small dimmed">{offer.title}</p>
      <ExtendForm offer={offer} onDone={onClose} />
    </Dialog>
  );
}
