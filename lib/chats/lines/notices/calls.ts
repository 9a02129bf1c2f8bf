/**
 * What programs write about calls and about messages that have not arrived, in many languages.
 *
 * @module
 */

/** Whole bodies about calls. */
export const CALLS: readonly string[] = `
Missed voice call | Missed video call | Missed group voice call | Missed group video call | Missed call
Verpasster Sprachanruf | Verpasster Videoanruf | Verpasster Anruf | Appel vocal manqué
Appel vidéo manqué | Appel manqué | Llamada perdida | Videollamada perdida | Llamada de voz perdida
Llamada de vídeo perdida | Chamada de voz perdida | Chamada de vídeo perdida | Ligação de voz perdida
Ligação de vídeo perdida | Chiamata persa | Chiamata vocale persa | Videochiamata persa
Gemiste spraakoproep | Gemiste video-oproep | Gemiste oproep | Gemiste audio-oproep
Vastaamaton äänipuhelu | Vastaamaton videopuhelu | Missat röstsamtal | Missat videosamtal
Mistet taleopkald | Mistet videoopkald | Tapt taleanrop | Tapt videoanrop | Ubesvart taleanrop
Nieodebrane połączenie głosowe | Nieodebrane połączenie wideo | Zmeškaný hlasový hovor
Zmeškaný videohovor | Propušten glasovni poziv | Propušten videopoziv | Cevapsız sesli arama
Cevapsız görüntülü arama | Пропущенный аудиозвонок | Пропущенный видеозвонок | Пропущений аудіодзвінок
Пропущений відеодзвінок | مكالمة صوتية فائتة | مكالمة فيديو فائتة | שיחה קולית שלא נענתה
שיחת וידאו שלא נענתה | मिस्ड वॉइस कॉल | मिस्ड वीडियो कॉल | Panggilan suara tak terjawab
Panggilan video tak terjawab | Panggilan tak terjawab | 不在着信 | 音声通話の不在着信 | ビデオ通話の不在着信 | 부재중 음성통화
부재중 영상통화 | 未接语音通话 | 未接视频通话 | 未接語音通話 | 未接視訊通話
`.split(/[|\n]/).map((words) => words.trim()).filter((words) => words !== "");

/** Whole bodies for what has not arrived. */
export const WAITING: readonly string[] = `
Waiting for this message. This may take a while | Waiting for this message
Warte auf diese Nachricht. Dies kann etwas dauern
Auf diese Nachricht wird gewartet. Dies kann etwas dauern
En attente de ce message. Cela peut prendre du temps | Esperando este mensaje. Esto puede tomar tiempo
Aguardando mensagem. Essa ação pode levar alguns instantes
`.split(/[|\n]/).map((words) => words.trim()).filter((words) => words !== "");
