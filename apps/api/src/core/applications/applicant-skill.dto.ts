export class ApplicantSkill {
  ogr!: string;
  label!: string;
}
