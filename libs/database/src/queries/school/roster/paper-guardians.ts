export interface PaperGuardian {
  /** Includes the institution with parental authority, if any. */
  name: string;
  /** Null for a guardian who signs on paper. */
  email: string | null;
  /** In E.164; printed on papers alone. */
  phone: string | null;
  /** Confirmed by the school; required to sign. */
  isConfirmed: boolean;
}

/** SQL: the guardians of `student`, as `PaperGuardian`. */
export const GUARDIANS = `(select coalesce(json_agg(json_build_object(
    'name', concat_ws(', ', guardian.first_name || ' ' || guardian.last_name, guardian.organisation),
    'email', guardian.email, 'phone', guardian.phone, 'isConfirmed', guardian.confirmed_at is not null) order by guardian.place), '[]')
    from guardian where guardian.student_id = student.id)`;
