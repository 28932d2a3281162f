/** French says "près d’Amiens", "près de Lille". */
export const isElided = (name: string): boolean => /^[aeiouyàâéèêëîïôœ]/i.test(name);
