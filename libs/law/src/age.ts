/** Completed years on `day`, both `YYYY-MM-DD`. A person born on 29 February completes a year on 1 March of common years. */
export function completedYears(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) >= birthDate.slice(5) ? years : years - 1;
}
