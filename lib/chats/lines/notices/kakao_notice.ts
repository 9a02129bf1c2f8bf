/**
 * What KakaoTalk writes in the place of a message.
 *
 * @module
 */

import type { SkipReason } from "../../message.ts";
import { noticeOf } from "./notice_of.ts";

const MEDIA =
  /^(?:\(?사진\)?(?: \d+장)?|\(?동영상\)?(?: \d+개)?|\(?이모티콘\)?|음성 ?메시지|파일: [^\n]+|지도: [^\n]+|연락처: [^\n]+|Photos?(?: \d+)?|Video|Emoticons?|Voice ?Note|Voice message|File: [^\n]+|Contact: [^\n]+)$/;
const CALL =
  /^(?:보이스톡|페이스톡|그룹콜|라이브톡|Voice Call|Video Call|Voice Talk|Face Talk)(?: (?:해요|취소|부재중|종료|\d{1,2}:\d{2}(?::\d{2})?|Canceled|Missed|Ended))?\.?$/i;

/**
 * Says what a whole message is if nobody wrote it.
 *
 * @param text The message.
 *
 * @example
 * ```ts
 * import { kakaoNotice } from "./kakao_notice.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(kakaoNotice("사진 3장"), "media");
 * assertEquals(kakaoNotice("사진 보여줘"), undefined);
 * ```
 */
export function kakaoNotice(text: string): SkipReason | undefined {
  if (text === "") return "empty";
  if (MEDIA.test(text)) return "media";
  return CALL.test(text) ? "call" : noticeOf(text);
}
