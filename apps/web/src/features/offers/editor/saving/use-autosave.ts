import type { OfferDetail } from '@seve/api-client';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../../api/problem.js';
import { inputOf } from '../values/offer-form-body.js';
import type { OfferValues } from '../values/offer-form-values.js';

const PAUSE_MS = 1_500;

/** `stale`: somebody else has changed the draft meanwhile, and nothing was overwritten. */
export type SavingState = { name: 'saved'; at: Date } | { name: 'none' | 'failed' | 'stale' };

interface Autosave {
  values: OfferValues;
  /** Only a draft that says enough is saved without being asked. */
  isOn: boolean;
  save: (values: OfferValues) => Promise<OfferDetail>;
  /** Told with what was saved, as it was typed. */
  onSaved: (offer: OfferDetail, isLatest: boolean) => void;
}

const isStaleFault = (fault: unknown) => fault instanceof ApiProblem && fault.code === 'stale';
const signature = (values: OfferValues) => JSON.stringify(inputOf(values));

/** Saves what is written once the writer pauses. */
export function useAutosave({ values, isOn, save, onSaved }: Autosave) {
  const { t } = useTranslation('company-offers');
  const [state, setState] = useState<SavingState>({ name: 'none' });
  const now = signature(values);
  const latest = useRef({ now, values, save, onSaved });
  latest.current = { now, values, save, onSaved };
  const saved = useRef(now);

  /** What was just saved, by whomever it was asked. */
  const mark = (written: OfferValues) => {
    saved.current = signature(written);
    setState({ name: 'saved', at: new Date() });
  };
  const isStale = state.name === 'stale';
  useEffect(() => {
    if (!isOn || isStale || now === saved.current) return undefined;
    const timer = setTimeout(async () => {
      const { values: written, save: saving, onSaved: told } = latest.current;
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
  /** A save that was asked for has failed; somebody else's words are settled first. @throws what it failed with */
  const missed = (fault: unknown): never => {
    if (!isStaleFault(fault)) throw fault;
    setState({ name: 'stale' });
    throw new ApiProblem(409, 'stale', `${t('autosave.stale')} ${t('autosave.stale-why')}`);
  };
  return { state, mark, missed, settle: () => setState({ name: 'none' }) };
}
