/** Abbreviations of bac pro specialities whose seconde leads to one première, as a pattern for normalised names. */
export const PRO_SPECIALITIES =
  '(?:MSPC|PCEPC|PIPAC|LCQ|BIT|MELEC|CIEL|MEI|TRPM|TCI|AGORA|GA|ASSP|SPVL|AEPA|MCV|OTM|LOG|LOGI|MVA|MVM|TISEC|TMSEC|ICCER|MFER|TEB|OBM|MAV|AFB|IPB|TFBMA|TMA|TCB|ERA|CUISINE|CUIS|CSR|PLP|PSPA|EDPI|RPIP|AMA|PHOTO|OPTIQUE|ECP|ESTH|COIFFURE|COIF|HPS|SN|SEN|ELEEC|CGEA|SAPAT|TCVA|CTRM|BCT)';

/** A family of trades, whose seconde leads to several premières (order of 19 July 2019 and later ones). */
export interface TradeFamily {
  /** Matches normalised names. */
  says: RegExp;
  /** Abbreviations of the specialities that it leads to. */
  specialities: readonly string[];
}

const family = (shortForms: string, title: string, ...specialities: string[]): TradeFamily => ({
  says: new RegExp(`(?<![A-Z])(?:${shortForms})(?![A-Z])|(?:METIERS (?:DE LA |DES |DE L |DU |DE )?)?${title}`),
  specialities,
});

export const TRADE_FAMILIES: readonly TradeFamily[] = [
  family('M?RC', 'RELATIONS? CLIENTS?', 'MCV A', 'MCV B', 'MA'),
  family('M?GATL|GALT|MGTL', 'GESTION ADMINISTRATIVE', 'AGOrA', 'OTM', 'LOG'),
  family('M?CDBTP|MCD|MCDB|MBTP', 'CONSTRUCTION DURABLE', 'TP', 'TBORGO', 'IPB', 'MAV', 'AFB', 'OBM'),
  family('M?TNE', 'TRANSITIONS? NUMERIQUES?', 'CIEL', 'MELEC', 'ICCER', 'MFER'),
  family('M?PMIA', 'PILOTAGE ET (?:DE LA )?MAINTENANCE', 'MSPC', 'PCEPC', 'PLP', 'TSCI'),
  family('M?REMI', 'REALISATION D ENSEMBLES', 'TRPM', 'TCI', 'MP3D', 'FONDERIE'),
  family('M?MMV|MMVM', 'MAINTENANCE DES MATERIELS ET DES VEHICULES', 'MV', 'MM'),
  family('M?BBE', 'BEAUTE ET (?:DU )?BIEN ETRE', 'ECP', 'COIFFURE'),
  family('M?HR', 'HOTELLERIE RESTAURATION', 'CUISINE', 'CSR'),
  family('M?ALIM', 'ALIMENTATION', 'BCT', 'BP', 'PET'),
  family('M?AERO', 'AERONAUTIQUE', 'AERO SYSTEMES', 'AERO STRUCTURE', 'AVIONIQUE', 'AVIATION GENERALE'),
  family('M?BOIS', 'BOIS', 'TCB', 'TFBMA', 'TMA', 'ERA'),
  family('M?EMNB', 'ETUDES ET (?:DE LA )?MODELISATION', 'TEB', 'GT'),
  family('M?IGC', 'INDUSTRIES GRAPHIQUES', 'RPIP', 'RPC'),
  family('ABIL', 'ALIMENTATION BIO INDUSTRIES', 'LCQ', 'BIT'),
  family('NJPF', 'NATURE JARDIN', 'AP', 'GMNF', 'FORET'),
];
