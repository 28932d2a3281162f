import type { AgreementForHost, HostPartDto } from '@seve/api-client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiProblem, type FieldFault } from '../../../../../api/problem.js';
import type { Keeper } from '../../../../../ui/drafts/keeper.js';
import { fieldOfPath, type HostField, type HostValues, hostValues, keepSaved, mergedPart, partOf } from '../values/host-values.js';
import type { HostAccess } from './host-access.js';

const PAUSE_MS = 1_200;
const RETRY_MS = 10_000;

/** `moved`: another person saved the part first, so this save was refused. */
export type PartSaving = { name: 'none' | 'waiting' | 'failed' | 'moved' } | { name: 'saved'; at: Date };

interface Saved {
  version: number;
  content: HostPartDto;
}

interface Input {
  agreement: AgreementForHost;
  values: HostValues;
  access: HostAccess;
  /** Receives the faults of fields that could not be saved; empty once they are saved. */
  onFaults: (faults: readonly FieldFault[]) => void;
  /** Called after each save. */
  onSaved: (agreement: AgreementForHost) => void;
}

const savedIn = ({ host: { version, content } }: AgreementForHost): Saved => ({ version, content });

/** Saves the part once typing pauses, one save at a time. A field that the api refuses keeps its saved value; the other fields are saved. */
export function useHostPartSaving(input: Input) {
  const [state, setState] = useState<PartSaving>({ name: 'none' });
  const latest = useRef(input);
  latest.current = input;
  const base = useRef<Saved>(savedIn(input.agreement));
  const sent = useRef(JSON.stringify(partOf(input.values).content));
  /** Refused values by field; the same value is not sent again. */
  const refused = useRef(new Map<HostField, { value: string; faults: FieldFault[] }>());
  const running = useRef<Promise<void>>(Promise.resolve());
  const isStopped = useRef(false);

  const faults = useCallback(() => [...refused.current.values()].flatMap((one) => one.faults), []);

  const attempt = useCallback(
    async (isAgain: boolean): Promise<void> => {
      const { values, access, onFaults, onSaved } = latest.current;
      const { content: typed, held } = partOf(values);
      for (const [field, { value }] of refused.current) if (JSON.stringify(typed[field]) !== value) refused.current.delete(field);
      const content = keepSaved(typed, base.current.content, [...held, ...refused.current.keys()]);
      try {
        const agreement = await access.save({ version: base.current.version, content });
        base.current = savedIn(agreement);
        sent.current = JSON.stringify(typed);
        setState({ name: 'saved', at: new Date() });
        onFaults(faults());
        onSaved(agreement);
      } catch (problem) {
        if (!(problem instanceof ApiProblem)) throw problem;
        if (problem.code === 'agreement.part-moved') {
          isStopped.current = true;
          setState({ name: 'moved' });
          return;
        }
        const fields = new Set(problem.errors.flatMap(({ path }) => fieldOfPath(path) ?? []));
        for (const field of fields) {
          const own = problem.errors.filter(({ path }) => fieldOfPath(path) === field);
          refused.current.set(field, { value: JSON.stringify(typed[field]), faults: own });
        }
        if (fields.size > 0 && !isAgain) return attempt(true);
        setState({ name: 'failed' });
        onFaults(faults());
        if (problem.status !== 404 && problem.status !== 409) return;
        isStopped.current = true;
        await access.read().catch(() => undefined);
      }
    },
    [faults],
  );

  const isAhead = useCallback(() => JSON.stringify(partOf(latest.current.values).content) !== sent.current, []);

  /** Saves at once what is typed. Resolves once it is saved, or cannot be. */
  const flush = useCallback((): Promise<void> => {
    running.current = running.current.then(() => (isStopped.current || !isAhead() ? undefined : attempt(false)));
    return running.current;
  }, [attempt, isAhead]);

  const now = JSON.stringify(partOf(input.values).content);
  useEffect(() => {
    if (isStopped.current || now === sent.current) return undefined;
    setState({ name: 'waiting' });
    const timer = setTimeout(() => void flush(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [now, flush]);

  const hasFailed = state.name === 'failed';
  useEffect(() => {
    if (!hasFailed) return undefined;
    const timer = setInterval(() => void flush(), RETRY_MS);
    return () => clearInterval(timer);
  }, [hasFailed, flush]);

  useEffect(() => {
    const leave = () => void (document.visibilityState === 'hidden' && flush());
    document.addEventListener('visibilitychange', leave);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      void flush();
    };
  }, [flush]);

  const keeper: Keeper = {
    isKept: () => !isAhead() && refused.current.size === 0 && partOf(latest.current.values).held.length === 0,
    keepNow: flush,
  };
  return {
    state,
    flush,
    keeper,
    /** Faults of the fields in the form that could not be saved. */
    faults,
    /** After a save by another person: returns their part with the fields that were typed here. */
    async rejoin(): Promise<HostValues> {
      const { values, access } = latest.current;
      const fresh = savedIn(await access.read());
      const { content: typed, held } = partOf(values);
      const mine = keepSaved(typed, base.current.content, held);
      const joined = mergedPart(mine, base.current.content, fresh.content);
      base.current = fresh;
      sent.current = JSON.stringify(partOf(hostValues(fresh.content)).content);
      isStopped.current = false;
      setState({ name: 'none' });
      return { ...hostValues(joined), ...(held.includes('timetable') && { timetable: values.timetable }) };
    },
  };
}
