import { TechniqueId } from '../../src/app/domain/session/plan/technique-id';

/**
 * What addresses and the log file call it. An example is not among the techniques Unknot teaches; once its id stands in
 * `technique-id.ts`, this file goes, and `'shoulder-rolls'` itself does.
 */
export const shoulderRollsId = 'shoulder-rolls' as string as TechniqueId;
