import { assertEquals } from "@std/assert";
import { withoutEditMark } from "../../../../../lib/chats/lines/notices/edited.ts";
import { noticeOf } from "../../../../../lib/chats/lines/notices/notice_of.ts";

Deno.test("noticeOf() knows deleted messages in all languages", () => {
  const bodies = [
    ...["This message was deleted", "You deleted this message.", "Diese Nachricht wurde gelöscht."],
    ...[
      "Ce message a été supprimé",
      "Se eliminó este mensaje.",
      "Mensagem apagada",
      "Hai eliminato questo messaggio",
    ],
    ...[
      "Dit bericht is verwijderd",
      "Tämä viesti poistettiin",
      "Det här meddelandet raderades",
      "Denne besked blev slettet",
    ],
    ...[
      "Denne meldingen ble slettet",
      "Ta wiadomość została usunięta",
      "Tato zpráva byla smazána",
      "Ova poruka je izbrisana",
    ],
    ...[
      "Bu mesaj silindi",
      "Данное сообщение удалено",
      "Це повідомлення видалено",
      "تم حذف هذه الرسالة",
      "הודעה זו נמחקה",
    ],
    ...["यह मैसेज हटा दिया गया", "Pesan ini dihapus", "このメッセージは削除されました", "삭제된 메시지입니다."],
    ...["此消息已删除", "此訊息已刪除。"],
  ].filter((body) => noticeOf(`\u200e${body}`) !== "deleted");
  assertEquals(bodies, []);
});

Deno.test("noticeOf() knows media in all languages", () => {
  const bodies = [
    ...[
      "<Media omitted>",
      "image omitted",
      "Bild weggelassen",
      "image absente",
      "imagen omitida",
      "imagem ocultada",
    ],
    ...[
      "immagine omessa",
      "afbeelding weggelaten",
      "kuva jätetty pois",
      "bild utelämnad",
      "billede udeladt",
      "bilde utelatt",
    ],
    ...[
      "obraz pominięto",
      "obrázek vynechán",
      "slika izostavljena",
      "görüntü dahil edilmedi",
      "изображение опущено",
    ],
    ...[
      "зображення опущено",
      "תמונה הושמטה",
      "gambar tidak disertakan",
      "画像は含まれていません",
      "이미지 생략됨",
      "图像已忽略",
    ],
    ...["<تم استبعاد الوسائط>", "GIF omitted", "null", "IMG-20240105-WA0001.jpg (bestand bijgevoegd)"],
    ...["Plan für Samstag.pdf (Datei angehängt)", "Standort: https://maps.google.com/?q=52.5,13.4"],
  ];
  assertEquals(bodies.filter((body) => noticeOf(body) !== "media"), []);
});

Deno.test("noticeOf() leaves what people write alone", () => {
  const bodies = [
    ...[
      "I added olives",
      "you deleted my drawing",
      "did you delete this message?",
      "I left",
      "image",
      "video",
      "<3",
    ],
    ...[
      "this message was deleted by me because it was silly",
      "the file is report.pdf (see page 2, and 3)",
      "null and void",
    ],
    ...[
      "Bild weggelassen, weil es zu dunkel war",
      "missed you",
      "see https://maps.google.com/?q=1,2",
      "a < b > c",
    ],
  ];
  assertEquals(bodies.filter((body) => noticeOf(body) !== undefined), []);
});

Deno.test("withoutEditMark() cuts the mark off in all languages, and nothing else", () => {
  const marks = [
    ...[
      "This message was edited",
      "Diese Nachricht wurde bearbeitet.",
      "Ce message a été modifié",
      "Se editó este mensaje.",
    ],
    ...[
      "Mensagem editada",
      "Questo messaggio è stato modificato",
      "Dit bericht is bewerkt",
      "Tätä viestiä on muokattu",
    ],
    ...["Det här meddelandet har redigerats", "Denne besked er redigeret", "Denne meldingen ble redigert"],
    ...[
      "Wiadomość edytowana",
      "Tato zpráva byla upravena",
      "Ova je poruka uređena",
      "Bu mesaj düzenlendi",
      "Сообщение изменено",
    ],
    ...[
      "Повідомлення відредаговано",
      "تم تعديل هذه الرسالة",
      "הודעה זו נערכה",
      "यह मैसेज एडिट किया गया है",
      "Pesan ini diedit",
    ],
    ...["このメッセージは編集されました", "이 메시지는 수정되었습니다", "此消息已编辑", "此訊息已編輯"],
  ];
  for (const mark of marks) {
    assertEquals(withoutEditMark(`see you\nthen \u200e<${mark}>`), "see you\nthen");
    assertEquals(withoutEditMark(`<${mark}> she wrote`), `<${mark}> she wrote`);
  }
  for (const body of ["I <3 you", "use <b>this message</b>", "put in <your name>"]) {
    assertEquals(withoutEditMark(body), body);
  }
});
