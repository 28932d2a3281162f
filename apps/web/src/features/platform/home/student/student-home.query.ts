import { studentHomeReadOptions } from '@seve/api-client';

export const studentHome = { ...studentHomeReadOptions(), staleTime: 5_000 };
