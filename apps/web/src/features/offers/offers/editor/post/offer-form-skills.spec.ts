import { describe, expect, it } from '@jest/globals';
import { inSight, isNamedIn, MOST_OFFER_SKILLS, skillGroups, withSkill } from './offer-form-skills.js';

const skill = (ogr: string, isCore = true) => ({ ogr, label: `compétence ${ogr}`, isCore, kind: 'skill' as const });
const occupation = (code: string, ...skills: ReturnType<typeof skill>[]) => ({ code, label: code, isSector: true, skills });

describe('the skills of an offer', () => {
  it('stand once, under the first occupation that names them', () => {
    const groups = skillGroups([occupation('H1503', skill('1'), skill('2')), occupation('H1210', skill('2'), skill('3'))]);
    expect(groups.map(({ skills }) => skills.map(({ ogr }) => ogr))).toEqual([['1', '2'], ['3']]);
    expect([isNamedIn(groups, '3'), isNamedIn(groups, '4')]).toEqual([true, false]);
  });

  it('are ticked, changed and unticked', () => {
    const ticked = withSkill([], skill('1'), 'required');
    expect(withSkill(ticked, skill('1'), 'taught')).toEqual([{ ogr: '1', label: 'compétence 1', need: 'taught' }]);
    expect(withSkill(ticked, skill('1'), null)).toEqual([]);
  });

  it('are no more than the api takes', () => {
    const full = Array.from({ length: MOST_OFFER_SKILLS }, (_, i) => ({ ogr: `${i}`, label: '', need: 'wanted' as const }));
    expect(withSkill(full, skill('one more'), 'required')).toHaveLength(MOST_OFFER_SKILLS);
  });

  it('stay in sight when ticked, even folded', () => {
    const listed = [skill('core'), skill('ticked', false), skill('folded', false)];
    const seen = inSight(listed, [{ ogr: 'ticked', label: '', need: 'wanted' }]);
    expect(seen.map(({ ogr }) => ogr)).toEqual(['core', 'ticked']);
  });
});
