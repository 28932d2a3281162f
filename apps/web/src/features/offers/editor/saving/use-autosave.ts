import type { OfferDetail } from '@seve/api-client';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../../api/problem.js';
import { inputOf } from '../values/offer-form-body.js';
import type { OfferValues } from '../values/offer-form-values.js';

const PAUSE_MS = 1_500;

/** `stale`: a colleague has changed the draft meanwhile; nothing was overwritten. */
export type SavingState = { name: 'saved'; at: Date } | { name: 'none' | 'failed' | 'stale' };

interface Autosave {
  values: OfferValues;
  /** True only for a draft that is complete enough to be saved. */
  isOn: boolean;
  save: (values: OfferValues) => Promise<OfferDetail>;
  /** Called after each automatic save. `isLatest`: nothing was typed since. */
  onSaved: (offer: OfferDetail, isLatest: boolean) => void;
}

const isStaleFault = (fault: unknown) => fault instanceof ApiProblem && fault.code === 'stale';
const signature = (values: OfferValues) => JSON.stringify(inputOf(values));

/** Saves the values once typing pauses. */
export function useAutosave({ values, isOn, save, onSaved }: Autosave) {
  const { t } = useTranslation('company-offers');
  const [state, setState] = useState<SavingState>({ name: 'none' });
  const now = signature(values);
  const latest = useRef({ now, values, save, onSaved });
  latest.current = { now, values, save, onSaved };
  const saved = useRef(now);

  /** Saves outside the autosave, which does not save the same values again meanwhile. A stale save becomes the state `stale`. */
  const saveNow = async (written: OfferValues): Promise<OfferDetail> => {
    const before = saved.current;
    saved.current = signature(written);
    try {
      const offer = await save(written);
      setState({ name: 'saved', at: new Date() });
      return offer;
    } catch (fault) {
      saved.current = before;
      if (!isStaleFault(fault)) throw fault;
      setState({ name: 'stale' });
      throw new ApiProblem(409, 'stale', `${t('autosave.stale')} ${t('autosave.stale-why')}`);
    }
  };
  const isStale = state.name === 'stale';
  useEffect(() => {
    if (!isOn || isStale || now === saved.current) return undefined;
    const timer = setTimeout(async () => {
      const { now: current, values: written, save: saving, onSaved: told } = latest.current;
      if (current === saved.current) return;
      try {
        const offer = await saving(written);
        saved.current = signature(written);
        setState({ name: 'saved', at: new Date() });
        told(offer, latest.current.now === saved.current);
      } catch (fault) {
        setState({ name: isStaleFault(fault) ? 'stale' : 'failed' });
      }
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [now, isOn, isStale]);
  return { state, saveNow, settle: () => setState({ name: 'none' }) };
}
