// The version a good engineer writes first: dates as numbers, Sets and Maps made once, the cheapest question first, no index.
const domain = await import(new URL('../../../dist/libs/domain/src/index.js', import.meta.url).href);
const law = await import(new URL('../../../dist/libs/law/src/index.js', import.meta.url).href);
const reference = await import(new URL('../../../dist/libs/reference/src/index.js', import.meta.url).href);
const { closeness, harmonicMean, WEIGHTS, shareOut } = await import(
  new URL('../../../dist/libs/matching/src/index.js', import.meta.url).href
);

export const dayNumber = (day) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
const MONDAY = dayNumber('2024-01-01');
const rarity = new Map();
export const rarityOf = (ogr) => {
  if (!rarity.has(ogr)) rarity.set(ogr, Math.round(1_000 * reference.rarityWeight(ogr)));
  return rarity.get(ogr);
};
const sumOf = (ogrs) => ogrs.reduce((sum, ogr) => sum + rarityOf(ogr), 0);
const memo = (ask) => {
  const known = new Map();
  return (key, ...asked) => {
    if (!known.has(key)) known.set(key, ask(...asked));
    return known.get(key);
  };
};
const near = memo(closeness);
const margin = memo((day) => domain.daysBetween(day, domain.addMonths(day, 3)));
const civil = (day) => new Date(day * 86_400_000).toISOString().slice(0, 10);
const NO_PAPER = {
  legalExceptions: [],
  employerDeclarations: [],
  schoolDeclarations: [],
  fitnessNoticeOn: null,
  lowerSecondaryFinished: true,
  // Counts only together with a declaration.
  isVocational: false,
};
const lawful = memo(
  ({ kind, row }, age) =>
    law.legalAnswer({ ...NO_PAPER, ...row, kind, birthDate: `${2027 - age}-03-15`, firstDay: '2027-03-15', lastDay: '2027-03-15' }).ok,
);
const points = memo((side, names) =>
  shareOut(
    10_000,
    names.map(
      (name) => WEIGHTS[side][name].points - (name === 'skills' && names.includes('languages') ? WEIGHTS.post.languages.points : 0),
    ),
  ),
);
export const pointsOf = (side, names) => points(`${side}${names}`, side, names);
const LEVELS = ['a1', 'a2', 'b1', 'b2', 'c1', 'c2'];

export function preparedStudent({ facts, row }) {
  const sought = facts.skillsToLearn.length > 0 ? facts.skillsToLearn : facts.programmeSkills;
  return {
    ...facts,
    row,
    kinds: new Set(facts.kinds),
    skills: new Set(facts.skills),
    sought: new Set(sought),
    soughtWhole: sumOf(sought),
    programme: new Set(facts.programmeRomeCodes),
    sectors: new Set(facts.sectorWishes),
    sizes: new Set(facts.sizeWishes),
    languages: new Map(facts.languages.map(({ language, level }) => [language, LEVELS.indexOf(level) + 1])),
    free: new Map(facts.availability.map((one) => [one.kind, { from: dayNumber(one.availableFrom), to: dayNumber(one.availableTo) }])),
    born: Number(row.birthDate.replaceAll('-', '')),
    limit: facts.limitKm * 1_000,
  };
}

export function preparedOffer({ facts, row }, today) {
  const asked = facts.skills
    .filter(({ need }) => need !== 'taught')
    .map(({ ogr, need }) => [ogr, (need === 'required' ? 2 : 1) * rarityOf(ogr)]);
  return {
    ...facts,
    row,
    levels: new Set(facts.targetLevels),
    reserved: new Set(facts.reservedSchoolIds),
    asked,
    askedWhole: asked.reduce((sum, [, weight]) => sum + weight, 0),
    taught: facts.skills.filter(({ need }) => need === 'taught').map(({ ogr }) => ogr),
    from: Math.max(dayNumber(facts.startFrom), dayNumber(today)),
    to: dayNumber(facts.startTo),
    isContract: domain.isContract(facts.kind),
    isFree: facts.remote === 'fully' || facts.housingOffered,
    rule: `${facts.kind} ${row.hazards} ${row.minAge}`,
  };
}

function datesValue({ from, to }, offer, first) {
  let end = offer.durationWeeks === null ? first : first + offer.durationWeeks * 7 - 1;
  const weekday = (((end - MONDAY) % 7) + 7) % 7;
  if (offer.durationWeeks !== null && weekday > 4) end += 4 - weekday;
  if (from <= first && end <= to) return 10_000;
  if (!offer.isContract || end - first > to - from) return null;
  const [days, edge] = first < from ? [from - first, first] : [end - to, to];
  const most = margin(edge, civil(edge));
  return days > most ? null : Math.floor((10_000 * (most - days)) / most);
}

const share = (part, whole) => (whole === 0 ? null : Math.floor((10_000 * part) / whole));

/** Null: no match. */
export function score(student, offer, isToday) {
  if (!student.searching || !student.kinds.has(offer.kind)) return null;
  const isNamed = student.certification !== null && student.certification === offer.certificationWanted;
  const isLevel = offer.levels.has(student.level);
  if (!isLevel && !isNamed) return null;
  if (offer.drivingLicenceNeeded && !student.hasDrivingLicence) return null;
  if (offer.reserved.size > 0 && !offer.reserved.has(student.schoolId)) return null;
  if (offer.to < isToday) return null;
  const free = student.free.get(offer.kind);
  if (!free) return null;
  const first = Math.min(Math.max(offer.from, free.from), offer.to);
  const dates = datesValue(free, offer, first);
  if (dates === null) return null;
  const metres = offer.isFree ? 0 : Math.round(reference.distanceKm(student, offer) * 1_000);
  if (metres > student.limit) return null;
  if (!isLawful(student, offer, first)) return null;
  return rated(student, offer, { dates, metres, isNamed, isLevel });
}

const digits = memo((day) => Number(civil(day).replaceAll('-', '')));
const isLawful = (student, offer, first) => isAllowedAt(offer, Math.floor((digits(first, first) - student.born) / 10_000));

/** Students of the race have no papers, and all have finished lower secondary school: the age decides. */
export const isAllowedAt = (offer, age) => lawful(`${offer.rule} ${age}`, offer, age);

function rated(student, offer, { dates, metres, isNamed, isLevel }) {
  let [best, sum] = [0, 0];
  for (const code of offer.romeCodes) {
    let one = 0;
    for (const wanted of student.wantedRomeCodes) one = Math.max(one, near(`${code}${wanted}`, code, wanted));
    best = Math.max(best, one);
    sum += one;
  }
  let learned = 0;
  for (const ogr of offer.taught) if (student.sought.has(ogr)) learned += rarityOf(ogr);
  let has = 0;
  for (const [ogr, weight] of offer.asked) if (student.skills.has(ogr)) has += weight;
  const wishes = [
    ...(student.sectors.size > 0 && offer.sector ? [student.sectors.has(offer.sector) ? 10_000 : 0] : []),
    ...(student.sizes.size > 0 && offer.size ? [student.sizes.has(offer.size) ? 10_000 : 0] : []),
    ...(offer.payAboveMinimum === null ? [] : [5_000 + Math.min(offer.payAboveMinimum, 5_000)]),
  ];
  const skills = offer.askedWhole > 0 && student.skills.size === 0 ? 5_000 : share(has, offer.askedWhole);
  const shares = offer.romeCodes.some((code) => student.programme.has(code));
  const spoken = offer.languages.map(({ language, level }) => {
    const needed = LEVELS.indexOf(level) + 1;
    if (student.languages.size === 0) return 5_000;
    return Math.floor((10_000 * Math.min(student.languages.get(language) ?? 0, needed)) / needed);
  });
  const u = side('student', {
    occupation: student.wantedRomeCodes.length === 0 || offer.romeCodes.length === 0 ? null : best,
    learning: share(learned, student.soughtWhole),
    reach: metres <= 5_000 ? 10_000 : Math.floor((10_000 * (student.limit - metres)) / (student.limit - 5_000)),
    rhythm: dates,
    wishes: wishes.length === 0 ? null : Math.floor(wishes.reduce((all, one) => all + one, 0) / wishes.length),
  });
  const e = side('post', {
    skills,
    training: isNamed ? 10_000 : student.programme.size === 0 ? null : shares ? (isLevel ? 8_000 : 5_000) : 0,
    availability: dates,
    occupation: student.wantedRomeCodes.length === 0 || offer.romeCodes.length === 0 ? null : Math.floor(sum / offer.romeCodes.length),
    languages: spoken.length === 0 ? null : Math.floor(spoken.reduce((all, one) => all + one, 0) / spoken.length),
  });
  return { studentScore: u, postScore: e, total: harmonicMean(u, e) };
}

function side(name, values) {
  const applying = Object.keys(values).filter((criterion) => values[criterion] !== null);
  const possible = pointsOf(name, applying);
  return Math.floor(applying.reduce((sum, criterion, index) => sum + values[criterion] * possible[index], 0) / 10_000);
}

const compare = (one, other) => other.total - one.total || (one.id < other.id ? -1 : 1);

/** The best `keep` others of one. */
export function best(others, keep, scoreOf) {
  const matches = [];
  for (const other of others) {
    const found = scoreOf(other);
    if (found) matches.push({ id: other.id, ...found });
  }
  return matches.sort(compare).slice(0, keep);
}
