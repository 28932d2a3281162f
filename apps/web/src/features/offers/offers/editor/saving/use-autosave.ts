import type { OfferDetail } from '@seve/api-client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../../../api/problem.js';
import { offerInputOf } from '../values/offer-form-body.js';
import type { OfferValues } from '../values/offer-form-values.js';

const PAUSE_MS = 1_500;

/** `stale`: a colleague has changed the draft meanwhile, so nothing was saved. */
export type SavingState = { name: 'saved'; at: Date } | { name: 'none' | 'failed' | 'stale' };

interface Autosave {
  values: OfferValues;
  /** True only for a draft that is complete enough to be saved. */
  isOn: boolean;
  save: (values: OfferValues) => Promise<OfferDetail>;
  /** Called after each save of these values. */
  onSaved: (offer: OfferDetail, values: OfferValues) => void;
}

const isStaleFault = (fault: unknown) => fault instanceof ApiProblem && fault.code === 'stale';
const signature = (values: OfferValues) => JSON.stringify(offerInputOf(values));

/** Saves the values when typing pauses. */
export function useAutosave({ values, isOn, save, onSaved }: Autosave) {
  const { t } = useTranslation('company-offers');
  const [state, setState] = useState<SavingState>({ name: 'none' });
  const now = signature(values);
  const latest = useRef({ now, values, save, onSaved });
  latest.current = { now, values, save, onSaved };
  /** Serialised values that are saved, or being saved; null after a failure. */
  const saved = useRef<string | null>(now);

  const underWay = useRef<{ asked: string; saving: Promise<OfferDetail> } | null>(null);

  const write = useCallback((written: OfferValues): Promise<OfferDetail> => {
    const asked = signature(written);
    if (underWay.current?.asked === asked) return underWay.current.saving;
    const send = async () => {
      try {
        const offer = await latest.current.save(written);
        setState({ name: 'saved', at: new Date() });
        latest.current.onSaved(offer, written);
        return offer;
      } catch (fault) {
        if (saved.current === asked) saved.current = null;
        throw fault;
      } finally {
        if (underWay.current?.asked === asked) underWay.current = null;
      }
    };
    saved.current = asked;
    const saving = send();
    underWay.current = { asked, saving };
    return saving;
  }, []);
  /** Saves at once. Joins an autosave of the same values that is under way. A conflict sets the state `stale`. */
  const saveNow = async (written: OfferValues): Promise<OfferDetail> => {
    try {
      return await write(written);
    } catch (fault) {
      if (!isStaleFault(fault)) throw fault;
      setState({ name: 'stale' });
      throw new ApiProblem(409, 'stale', `${t('autosave.stale')} ${t('autosave.stale-why')}`);
    }
  };
  const isStale = state.name === 'stale';
  useEffect(() => {
    if (!isOn || isStale || now === saved.current) return undefined;
    const timer = setTimeout(() => {
      if (latest.current.now === saved.current) return;
      write(latest.current.values).catch((fault) => setState({ name: isStaleFault(fault) ? 'stale' : 'failed' }));
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [now, isOn, isStale, write]);
  return {
    state,
    saveNow,
    /** Leaves the state `stale`. `taken`: the colleague's values, when they replaced the form's. */
    settle: (taken: OfferValues | null) => {
      if (taken) saved.current = signature(taken);
      setState({ name: 'none' });
    },
  };
}
