import * as z from 'zod/mini';
import { idLimit, idPattern, madeIdLimit } from './id-rules.ts';

const id = () => z.string().check(z.regex(idPattern), z.maxLength(idLimit));
const madeId = () => z.string().check(z.minLength(1), z.maxLength(madeIdLimit));

export const packId = id().brand<'PackId'>();
export type PackId = z.infer<typeof packId>;

export const questionId = id().brand<'QuestionId'>();
export type QuestionId = z.infer<typeof questionId>;

export const groupId = id().brand<'GroupId'>();
export type GroupId = z.infer<typeof groupId>;

export const optionId = id().brand<'OptionId'>();
export type OptionId = z.infer<typeof optionId>;

export const levelId = id().brand<'LevelId'>();
export type LevelId = z.infer<typeof levelId>;

export const formId = id().brand<'FormId'>();
export type FormId = z.infer<typeof formId>;

export const unitId = id().brand<'UnitId'>();
export type UnitId = z.infer<typeof unitId>;

export const indicatorId = id().brand<'IndicatorId'>();
export type IndicatorId = z.infer<typeof indicatorId>;

export const evidenceId = id().brand<'EvidenceId'>();
export type EvidenceId = z.infer<typeof evidenceId>;

export const markId = id().brand<'MarkId'>();
export type MarkId = z.infer<typeof markId>;

export const checkId = id().brand<'CheckId'>();
export type CheckId = z.infer<typeof checkId>;

export const actionId = id().brand<'ActionId'>();
export type ActionId = z.infer<typeof actionId>;

/** What an action of the advice needs beyond own staff. */
export const tagId = id().brand<'TagId'>();
export type TagId = z.infer<typeof tagId>;

export const roleId = id().brand<'RoleId'>();
export type RoleId = z.infer<typeof roleId>;

export const enterpriseId = madeId().brand<'EnterpriseId'>();
export type EnterpriseId = z.infer<typeof enterpriseId>;

export const assessmentId = madeId().brand<'AssessmentId'>();
export type AssessmentId = z.infer<typeof assessmentId>;

/** `CN`, or a province of it by ISO 3166-2 (`CN-HB`). */
export const region = z.string().check(z.regex(/^CN(?:-[A-Z]{2})?$/));
