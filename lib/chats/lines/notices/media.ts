/**
 * What programs write in the place of a picture, a voice message or a file, by language. Where it is one `<…>`,
 * no list is needed.
 *
 * @module
 */

/** Things, and the words behind (or before) them that say that they are not in the export; `|` between them. */
interface Omitted {
  readonly things: string;
  readonly omitted: string;
}

/** `image omitted`: every thing with every word, and the other way round. */
export const OMITTED: Readonly<Record<string, Omitted>> = {
  en: {
    things:
      "image|photo|picture|video|audio|GIF|sticker|document|contact card|video note|video message|voice message|media|file",
    omitted: "omitted",
  },
  de: {
    things:
      "Bild|Foto|Video|Audio|GIF|Sticker|Dokument|Kontaktkarte|Visitenkarte|Videonachricht|Sprachnachricht|Medien|Datei",
    omitted: "weggelassen",
  },
  fr: {
    things:
      "image|photo|vidéo|audio|GIF|sticker|document|fiche contact|carte de contact|message vidéo|message vocal|médias|média|fichier",
    omitted:
      "absente|absent|omises|omise|omiss|omis|retirée|retiré|manquante|manquant|non inclus|non incluse|exclues|exclue|exclus|exclu",
  },
  es: {
    things:
      "imagen|foto|video|vídeo|audio|GIF|sticker|documento|tarjeta de contacto|nota de video|nota de vídeo|mensaje de video|mensaje de vídeo|multimedia|archivo|contacto",
    omitted: "omitidos|omitido|omitidas|omitida",
  },
  pt: {
    things:
      "imagem|foto|video|vídeo|áudio|GIF|figurinha|sticker|autocolante|documento|cartão do contato|cartão de contacto|mensagem de vídeo|recado de vídeo|midia|mídia|arquivo de mídia|ficheiro|arquivo",
    omitted:
      "omitidos|omitido|omitidas|omitida|ocultados|ocultado|ocultadas|ocultada|ocultos|oculto|ocultas|oculta|não revelados|não revelado|não reveladas|não revelada|não incluídos|não incluído|não incluídas|não incluída",
  },
  it: {
    things:
      "immagine|foto|video|audio|GIF|sticker|documento|scheda contatto|contatto|videomessaggio|messaggio video|media|file",
    omitted:
      "omesso|omessa|omessi|omesse|escluso|esclusa|esclusi|escluse|non incluso|non inclusa|non inclusi|non incluse",
  },
  nl: {
    things:
      "afbeelding|foto|video|audio|GIF|sticker|document|contactkaart|videonotitie|videobericht|media|bestand",
    omitted: "weggelaten",
  },
  fi: {
    things:
      "kuva|valokuva|video|ääni|äänitiedosto|audio|GIF|tarra|asiakirja|dokumentti|yhteystietokortti|yhteystieto|videoviesti|media|tiedosto",
    omitted: "jätetty pois|jätettiin pois",
  },
  sv: {
    things:
      "bild|bilden|foto|video|videon|ljud|ljudet|GIF|GIF-bild|klistermärke|sticker|dokument|dokumentet|kontaktkort|videomeddelande|media|fil",
    omitted:
      "utelämnad|utelämnat|utelämnades|har utelämnats|utesluten|uteslutet|utesluts|uteslöts|utelämnats",
  },
  da: {
    things:
      "billede|foto|video|lyd|GIF|klistermærke|sticker|dokument|kontaktkort|videobesked|medier|mediefil|fil",
    omitted: "udeladt|er udeladt|ikke inkluderet|blev udeladt",
  },
  nb: {
    things:
      "bilde|foto|video|lyd|GIF|klistremerke|sticker|dokument|kontaktkort|videomelding|media|medier|mediefil|fil",
    omitted: "utelatt|er utelatt|ikke inkludert|ble utelatt",
  },
  pl: {
    things:
      "obraz|zdjęcie|grafika|grafikę|wideo|film|audio|dźwięk|nagranie audio|plik audio|GIF|naklejka|naklejkę|dokument|karta kontaktu|kartę kontaktu|wideowiadomość|multimedia|plik",
    omitted: "pominięto|pominięty|pominięta|pominięte|został pominięty|została pominięta|zostało pominięte",
  },
  cs: {
    things:
      "obrázek|fotka|fotografie|video|audio|zvuk|zvuková zpráva|GIF|nálepka|samolepka|dokument|karta kontaktu|vizitka|videozpráva|média|soubor",
    omitted:
      "vynechán|vynechána|vynecháno|vynechány|nebyl zahrnut|nebyla zahrnuta|nebylo zahrnuto|byl vynechán|byla vynechána|bylo vynecháno",
  },
  hr: {
    things:
      "slika|fotografija|video|videozapis|zvuk|zvučni zapis|audio|audiozapis|GIF|naljepnica|dokument|kartica kontakta|videoporuka|medijski zapis|mediji|datoteka",
    omitted:
      "izostavljen|izostavljena|izostavljeno|izostavljeni|je izostavljen|je izostavljena|je izostavljeno|nije uključen|nije uključena|isključen|isključena",
  },
  tr: {
    things:
      "görüntü|resim|fotoğraf|görsel|video|ses|ses kaydı|GIF|çıkartma|belge|kişi kartı|video notu|video mesajı|medya|dosya",
    omitted: "dahil edilmedi|atlandı|atlanmış|hariç tutuldu",
  },
  ru: {
    things:
      "изображение|фото|фотография|картинка|видео|видеозапись|аудио|аудиофайл|аудиозапись|GIF|гифка|стикер|документ|карточка контакта|контакт|видеосообщение|видеозаметка|медиафайлы|медиафайл|медиа|файл",
    omitted:
      "опущено|опущен|опущена|опущены|пропущено|пропущен|пропущена|не включено|не включён|исключено|исключен",
  },
  uk: {
    things:
      "зображення|фото|фотографія|відео|аудіо|аудіофайл|GIF|стікер|наліпка|наліпку|документ|картка контакту|контакт|відеоповідомлення|медіафайли|медіафайл|медіа|файл",
    omitted: "опущено|опущений|пропущено|пропущений|вилучено|не включено|виключено",
  },
  ar: {
    things:
      "الصورة|صورة|الفيديو|فيديو|مقطع الفيديو|الصوت|صوت|المقطع الصوتي|التسجيل الصوتي|الرسالة الصوتية|GIF|صورة متحركة|الملصق|ملصق|المستند|مستند|بطاقة جهة الاتصال|جهة الاتصال|الوسائط|الملف",
    omitted: "تم استبعاد|مستبعدة|مستبعد|غير مرفقة|غير مرفق|غير مدرجة|غير مدرج|تم إسقاط",
  },
  he: {
    things:
      "תמונה|התמונה|סרטון|הסרטון|וידאו|הווידאו|סרטון וידאו|קטע שמע|קטע קול|שמע|השמע|אודיו|האודיו|הקלטה|GIF|סטיקר|הסטיקר|מדבקה|המדבקה|מסמך|המסמך|כרטיס איש קשר|איש קשר|מדיה|המדיה|קובץ|קובץ המדיה",
    omitted: "הושמטה|הושמט|לא נכלל|לא נכללה|לא נכללו|הושמטו",
  },
  hi: {
    things:
      "तस्वीर|छवि|इमेज|फ़ोटो|फोटो|चित्र|वीडियो|विडियो|ऑडियो|GIF|स्टिकर|दस्तावेज़|दस्तावेज|डॉक्यूमेंट|संपर्क कार्ड|कॉन्टैक्ट कार्ड|मीडिया|फ़ाइल",
    omitted:
      "शामिल नहीं है|शामिल नहीं|शामिल नहीं किया गया|शामिल नहीं की गई|छोड़ा गया|छोड़ी गई|छोड़ दिया गया|छोड़ दी गई",
  },
  id: {
    things:
      "gambar|foto|video|audio|GIF|stiker|dokumen|kartu kontak|kontak|catatan video|pesan video|media|file|berkas",
    omitted: "tidak disertakan|dihilangkan|diabaikan|tidak termasuk|tak disertakan",
  },
  ja: {
    things:
      "画像|写真|動画|ビデオ|音声|オーディオ|音声メッセージ|ビデオメッセージ|GIF|スタンプ|ステッカー|ドキュメント|文書|書類|連絡先カード|連絡先|メディア|ファイル",
    omitted:
      "は含まれていません|が含まれていません|は省略されました|が省略されました|を省略|省略|は除外されました|が除外されました|を除外|除外|は添付されていません",
  },
  ko: {
    things:
      "이미지|사진|그림|동영상|비디오|영상|오디오|음성|음성 메시지|GIF|스티커|문서|연락처 카드|연락처|동영상 메시지|미디어|미디어 파일|파일",
    omitted:
      "생략됨|생략|생략되었습니다|이 생략되었습니다|가 생략되었습니다|이 생략됨|가 생략됨|을 생략함|를 생략함|제외됨|누락됨|은 생략되었습니다|는 생략되었습니다",
  },
  zh: {
    things:
      "图像|图片|照片|视频|影片|音频|语音|GIF|GIF图|动图|贴图|表情|文档|文件|联系人卡片|名片|视频消息|多媒体文件|多媒体|媒体文件|媒体|圖像|圖片|相片|視訊|音訊|語音|貼圖|文檔|檔案|聯絡人卡片|聯絡資訊|影片訊息|多媒體檔案|多媒體|媒體檔案|媒體",
    omitted: "已忽略|忽略|已省略|省略|已略去|略去|已略过|未包含|已排除|未加入|已隱藏|已隐藏|已略過|未附上",
  },
};

/** Whole bodies that say the same in other words. */
export const MEDIA: readonly string[] = `
null | media omitted | без медиафайлов | без медіафайлів | live location shared | location shared
Live-Standort wird geteilt | Standort geteilt | localisation en direct partagée
ubicación en tiempo real compartida | se compartió la ubicación en tiempo real
localização em tempo real compartilhada | posizione attuale condivisa
posizione in tempo reale condivisa | live locatie gedeeld | view once voice message omitted
attachment unavailable | this message can't be displayed here
`.split(/[|\n]/).map((words) => words.trim()).filter((words) => words !== "");

/** In brackets behind a file's name: `IMG-20240105-WA0001.jpg (file attached)`. */
export const ATTACHED: readonly string[] = `
file attached | attached file | Datei angehängt | Dateianhang | Datei beigefügt | angehängte Datei
fichier joint | fichier attaché | archivo adjunto | archivo adjuntado | arquivo anexado
ficheiro anexado | arquivo anexo | file allegato | allegato | bestand bijgevoegd | bestand toegevoegd
bijgevoegd bestand | tiedosto liitetty | liitetty tiedosto | liitetiedosto | bifogad fil | fil bifogad
fil bifogades | fil vedhæftet | vedhæftet fil | fil vedlagt | vedlagt fil | plik dołączony
plik załączony | załączono plik | dołączono plik | załączony plik | plik w załączniku | soubor přiložen
přiložený soubor | soubor byl přiložen | datoteka priložena | priložena datoteka | datoteka u privitku
u privitku | dosya ekli | dosya eklendi | ekli dosya | файл добавлен | файл прикреплён | файл прикреплен
прикреплённый файл | прикрепленный файл | вложенный файл | файл приложен | файл додано
файл прикріплено | прикріплений файл | вкладений файл | الملف مرفق | ملف مرفق | تم إرفاق الملف
تم إرفاق ملف | מצורף קובץ | קובץ מצורף | הקובץ מצורף | קובץ צורף | फ़ाइल जोड़ी गई | फ़ाइल अटैच की गई
फ़ाइल संलग्न | फ़ाइल अटैच की गई है | फाइल संलग्न | संलग्न फ़ाइल | file terlampir | berkas terlampir
lampiran file | 添付ファイル | ファイル添付 | ファイルが添付されました | ファイルを添付 | 파일 첨부됨 | 첨부파일 | 첨부 파일 | 파일 첨부 | 파일이 첨부됨 | 附件
文件附件 | 附件文件 | 已附加文件 | 文件已附加 | 附带文件 | 附件檔案 | 檔案附件 | 已附加檔案 | 檔案已附加 | 附加檔案 | fișier atașat | fájl csatolva
csatolt fájl | συνημμένο αρχείο | прикачен файл | tệp đính kèm | ไฟล์ที่แนบมา | fail dilampirkan
fitxer adjunt | priložený súbor | priložena datoteka | فایل پیوست شد | فایل پیوست شده | media omitted
Media omitted - file size limit exceeded | Error fetching file
`.split(/[|\n]/).map((words) => words.trim()).filter((words) => words !== "");
