/**
 * How far reported numbers can be trusted, the least first: made by a workflow that the pull request itself may have
 * changed, by one that it cannot change, measured again by the base's own.
 */
export const TRUST_TIERS = ['self_reported', 'pinned_workflow', 'trusted_reeval'] as const;
export type TrustTier = (typeof TRUST_TIERS)[number];
