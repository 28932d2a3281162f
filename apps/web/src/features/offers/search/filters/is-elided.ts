/** French says "près d’Amiens", "près de Lille". */
export { isElided } from '@seve/domain';
