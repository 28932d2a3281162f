import { Group } from '@mantine/core';
import { IconAlertTriangle, IconArrowBackUp, IconCheck } from '@tabler/icons-react';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import css from './Toasts.module.css';
import { hideToast, type Toast, toastStore } from './toast.js';
import { useToastRise } from './use-toast-rise.js';

const SHOWN_MS = 8000;

/** Renders the toasts; mounted once, in the shell. Its live region must exist before the first message. */
export function Toasts() {
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.read);
  const place = useRef<HTMLDivElement>(null);
  useToastRise(place, toasts.length > 0);
  return (
    <Group ref={place} gap={0} align="stretch" justify="center" wrap="nowrap" className={css.place} role="status">
      {toasts.map((toast) => (
        <ToastLine key={toast.id} toast={toast} />
      ))}
    </Group>
  );
}

function ToastLine({ toast }: { toast: Toast }) {
  const { t } = useTranslation('ui');
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => hideToast(toast.id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isHeld, toast.id]);

  const Glyph = toast.isFailure ? IconAlertTriangle : IconCheck;
  const undo = () => {
    hideToast(toast.id);
    toast.undo?.();
  };
  const hold = {
    onMouseEnter: () => setHeld(true),
    onMouseLeave: () => setHeld(false),
    onFocus: () => setHeld(true),
    onBlur: () => setHeld(false),
  };
  return (
    <div className={`compact ${css.toast}`} data-toast {...hold}>
      <Glyph size={18} stroke={1.6} aria-hidden="true" />
      <p>{toast.message}</p>
      {toast.undo && (
        <button type="button" className={`strong ${css.undo}`} onClick={undo}>
          <IconArrowBackUp size={16} stroke={1.6} aria-hidden="true" />
          {t('toast.undo')}
        </button>
      )}
    </div>
  );
}
