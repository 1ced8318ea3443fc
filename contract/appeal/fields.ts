import * as z from 'zod';
import { CATEGORIES } from '../../domain/appeal/vocabulary';
import { MEMBER_ERRORS } from '../action';
import { id, idempotencyKey, writtenText } from '../shared';

/** A file in cloud storage, as the upload answered it. */
const fileId = z
  .string()
  .max(300)
  .regex(/^cloud:\/\/[\w./-]+$/);
const seconds = z.number().min(0).max(60);

export const category = z.enum(CATEGORIES);
export const content = writtenText(1, 2000);
export const said = writtenText(2, 1000);
export const reason = writtenText(2, 500);
export const placeText = writtenText(1, 100);
export const images = z.array(fileId).max(9).optional();
export const uploads = {
  images,
  voice: z.object({ fileId, seconds }).optional(),
  video: z.object({ fileId, seconds }).optional(),
};

/** A post that can have an appeal: `grid_worker@jiefang-1`. */
export const postKey = z
  .string()
  .regex(
    /^(grid_worker|community_staff|community_secretary|street_leader|city_admin)@[\w-]{1,64}$/,
  );

/** An act on one appeal. */
export const one = { appealId: id, idempotencyKey };

/** What acts in which somebody writes may answer. */
export const ACT_ERRORS = [...MEMBER_ERRORS, 'WRONG_STATE'] as const;
export const SAYING_ERRORS = [...ACT_ERRORS, 'CONTENT_REJECTED'] as const;
