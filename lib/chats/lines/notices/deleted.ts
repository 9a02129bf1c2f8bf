/**
 * What programs write in the place of a message that somebody deleted: whole bodies, a language a line.
 *
 * @module
 */

/** Whole bodies, without the full stop. */
export const DELETED: readonly string[] = `
This message was deleted | You deleted this message | This message has been deleted
You deleted this message as admin | This message was deleted by admin | Message deleted
Deleted message | message unsent
Diese Nachricht wurde gelöscht | Du hast diese Nachricht gelöscht | Sie haben diese Nachricht gelöscht
Nachricht gelöscht | Nachricht wurde gelöscht
Ce message a été supprimé | Vous avez supprimé ce message | Tu as supprimé ce message | Message supprimé
Ce message a été effacé | Vous avez effacé ce message
Este mensaje fue eliminado | Eliminaste este mensaje | Se eliminó este mensaje
Has eliminado este mensaje | Este mensaje ha sido eliminado | Este mensaje se eliminó
Mensaje eliminado | Borraste este mensaje | Este mensaje fue borrado
Esta mensagem foi apagada | Essa mensagem foi apagada | Mensagem apagada | Você apagou esta mensagem
Você apagou essa mensagem | Esta mensagem foi eliminada | Eliminou esta mensagem | Apagou esta mensagem
Mensagem eliminada
Questo messaggio è stato eliminato | Hai eliminato questo messaggio
Questo messaggio è stato cancellato | Hai cancellato questo messaggio | Messaggio eliminato
Dit bericht is verwijderd | Dit bericht werd verwijderd | U hebt dit bericht verwijderd
Je hebt dit bericht verwijderd | U heeft dit bericht verwijderd | Bericht verwijderd
Tämä viesti poistettiin | Tämä viesti on poistettu | Poistit tämän viestin | Viesti poistettu
Viesti poistettiin
Det här meddelandet togs bort | Det här meddelandet raderades | Det här meddelandet har raderats
Det här meddelandet har tagits bort | Du raderade det här meddelandet | Du tog bort det här meddelandet
Du har raderat det här meddelandet | Du har tagit bort det här meddelandet | Detta meddelande raderades
Detta meddelande har raderats | Meddelandet raderades
Denne besked blev slettet | Denne besked er slettet | Denne besked er blevet slettet
Du slettede denne besked | Du har slettet denne besked | Beskeden blev slettet
Denne meldingen ble slettet | Denne meldingen er slettet | Denne meldingen har blitt slettet
Du slettet denne meldingen | Du har slettet denne meldingen | Meldingen ble slettet
Ta wiadomość została usunięta | Ta wiadomość została skasowana | Usunięto tę wiadomość
Usunięto wiadomość | Usunąłeś tę wiadomość | Usunęłaś tę wiadomość | Usunięto tę wiadomość przez Ciebie
Wiadomość usunięta | Wiadomość została usunięta
Tato zpráva byla smazána | Tato zpráva byla odstraněna | Tato zpráva byla vymazána
Smazali jste tuto zprávu | Smazal(a) jste tuto zprávu | Odstranili jste tuto zprávu
Odstranil(a) jste tuto zprávu | Zpráva byla smazána | Zpráva byla odstraněna | Zpráva smazána
Táto správa bola vymazaná | Táto správa bola odstránená | Vymazali ste túto správu
Odstránili ste túto správu
Ova je poruka izbrisana | Ova poruka je izbrisana | Ova je poruka obrisana | Ova poruka je obrisana
Izbrisali ste ovu poruku | Obrisali ste ovu poruku | Poruka je izbrisana | Poruka je obrisana
Ова порука је избрисана | Ова порука је обрисана | Избрисали сте ову поруку | Обрисали сте ову поруку
To sporočilo je bilo izbrisano | Izbrisali ste to sporočilo
Ezt az üzenetet törölték | Ez az üzenet törölve lett | Törölted ezt az üzenetet | Üzenet törölve
Acest mesaj a fost șters | Acest mesaj a fost şters | Ai șters acest mesaj | Ați șters acest mesaj
Това съобщение беше изтрито | Това съобщение е изтрито | Изтрихте това съобщение
Αυτό το μήνυμα διαγράφηκε | Αυτό το μήνυμα διαγράφτηκε | Διαγράψατε αυτό το μήνυμα
S'ha eliminat aquest missatge | S'ha suprimit aquest missatge | Has eliminat aquest missatge
Bu mesaj silindi | Bu mesajı sildiniz | Bu mesajı sildin | Mesaj silindi
Данное сообщение удалено | Это сообщение удалено | Это сообщение было удалено | Сообщение удалено
Сообщение было удалено | Вы удалили это сообщение | Вы удалили данное сообщение | Вы удалили сообщение
Це повідомлення видалено | Це повідомлення було видалено | Повідомлення видалено | Видалене повідомлення
Ви видалили це повідомлення
تم حذف هذه الرسالة | تم حذف هذه الرسالة من قبل المشرف | حُذفت هذه الرسالة | لقد حذفت هذه الرسالة
حذفت هذه الرسالة | حذفتَ هذه الرسالة | لقد حذفت أنت هذه الرسالة | قمت بحذف هذه الرسالة
لقد قمت بحذف هذه الرسالة | تم حذف الرسالة
این پیام حذف شد | این پیام حذف شده است | شما این پیام را حذف کردید | این پیام حذف شده
یہ پیغام حذف کر دیا گیا | یہ پیغام حذف کردیا گیا تھا | آپ نے یہ پیغام حذف کر دیا
הודעה זו נמחקה | ההודעה הזו נמחקה | ההודעה נמחקה | מחקת הודעה זו | מחקת את ההודעה הזו | הודעה נמחקה
यह मैसेज मिटा दिया गया है | यह मैसेज मिटा दिया गया | यह मैसेज मिटाया गया | यह मैसेज हटा दिया गया है
यह मैसेज हटा दिया गया था | यह मैसेज हटाया गया | यह मैसेज हटा दिया गया | यह मैसेज डिलीट कर दिया गया है
यह मैसेज डिलीट कर दिया गया था | यह मैसेज डिलीट किया गया था | यह संदेश हटा दिया गया
यह संदेश हटा दिया गया है | यह संदेश हटा दिया गया था | यह संदेश मिटा दिया गया | यह संदेश मिटा दिया गया है
यह संदेश मिटा दिया गया था | आपने यह मैसेज मिटा दिया | आपने यह मैसेज मिटाया | आपने यह मैसेज डिलीट कर दिया
आपने यह मैसेज डिलीट किया | आपने यह मैसेज हटा दिया | आपने यह संदेश हटा दिया | आपने यह संदेश मिटा दिया
आपने इस मैसेज को मिटा दिया | आपने इस संदेश को हटा दिया
এই মেসেজটি মুছে ফেলা হয়েছে | এই বার্তাটি মুছে ফেলা হয়েছে | আপনি এই মেসেজটি মুছে ফেলেছেন
Pesan ini dihapus | Pesan ini telah dihapus | Pesan ini sudah dihapus | Anda menghapus pesan ini
Anda telah menghapus pesan ini | Kamu menghapus pesan ini | Pesan dihapus
Mesej ini telah dipadam | Mesej ini telah dipadamkan | Anda memadam mesej ini
Anda memadamkan mesej ini
Tin nhắn này đã bị xóa | Tin nhắn này đã bị xoá | Bạn đã xóa tin nhắn này | Bạn đã xoá tin nhắn này
ข้อความนี้ถูกลบ | ข้อความนี้ถูกลบแล้ว | คุณลบข้อความนี้ | คุณลบข้อความนี้แล้ว
このメッセージは削除されました | このメッセージは削除されています | メッセージは削除されました | メッセージが削除されました | このメッセージを削除しました | あなたはこのメッセージを削除しました
メッセージを削除しました | メッセージの送信を取り消しました
삭제된 메시지입니다 | 삭제된 메시지 | 이 메시지는 삭제되었습니다 | 이 메시지가 삭제되었습니다 | 이 메시지를 삭제했습니다 | 이 메시지를 삭제하셨습니다 | 메시지를 삭제했습니다
메시지가 삭제되었습니다 | 회원님이 이 메시지를 삭제했습니다
此消息已删除 | 此消息已被删除 | 此消息已经删除 | 该消息已删除 | 该消息已被删除 | 这条消息已删除 | 这条消息已被删除 | 此信息已删除 | 此信息已被删除 | 消息已删除 | 消息已被删除
您已删除此消息 | 您已删除这条消息 | 您删除了此消息 | 您删除了这条消息 | 您删除了一条消息 | 你已删除此消息 | 你删除了此消息 | 你删除了这条消息 | 此訊息已刪除 | 此訊息已被刪除
此訊息已經刪除 | 這則訊息已刪除 | 這則訊息已被刪除 | 這個訊息已刪除 | 訊息已刪除 | 您已刪除此訊息 | 您已刪除這則訊息 | 您刪除了此訊息 | 您刪除了這則訊息 | 你已刪除此訊息
你已刪除這則訊息 | 你刪除了此訊息 | 你刪除了這則訊息
`.split(/[|\n]/).map((words) => words.trim()).filter((words) => words !== "");
