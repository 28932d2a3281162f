export const DIPLOMA_KINDS = ['cap', 'capa', 'bac_pro', 'bp', 'dsp', 'bts', 'btsa', 'but', 'bachelor', 'master', 'ingenieur'] as const;
export type DiplomaKind = (typeof DIPLOMA_KINDS)[number];

/** Level of the European framework: 3 CAP, 4 bac, 5 BTS, 6 licence, 7 master. */
export type DiplomaLevel = 3 | 4 | 5 | 6 | 7;
