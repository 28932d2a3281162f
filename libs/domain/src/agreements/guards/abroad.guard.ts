import { stageAbroad } from '@seve/law';
import { ageOn } from '../../calendar/civil-date.js';
import { type AgreementGuard, refusals, told } from '../../papers/guards/finding.js';

const ADULT = 18;

/** The information sheet of a host abroad, and what French law leaves to its country. */
export const abroadGuard = {
  name: 'abroad',
  find({ host, school, student, days }) {
    if (!host.isAbroad) return [];
    const isMinor = student.birthDate !== null && ageOn(student.birthDate, days.from) < ADULT;
    const found = stageAbroad({ hasInformationSheet: school.hasCountrySheet, isMinor });
    return [...refusals({ ok: found.refused.length === 0, reasons: found.refused }), ...told(found.told)];
  },
} as const satisfies AgreementGuard;
