package vn.doichieu.extractors.structure;

import java.time.LocalDate;
import java.util.Optional;
import vn.doichieu.extractors.catalogue.Ward;

/**
 * Who reports what, when and for which period, wherever the document says so (Nghị định 30/2020/NĐ-CP, cells 1-9).
 *
 * @param issuer issuing body as printed: "ỦY BAN NHÂN DÂN PHƯỜNG HẢI DƯƠNG"
 * @param ward   the commune-level unit, resolved against the official list
 * @param number document number as printed: "302/BC-UBND"; empty where the number is left blank
 * @param date   date of signing; empty where it is left blank or impossible
 * @param title  "Kết quả thực hiện công tác cải cách hành chính năm 2025", without the type word "BÁO CÁO"
 * @param period what the report covers
 * @param signer name of the person who signed
 */
public record Letterhead(
        Optional<String> issuer,
        Optional<Ward> ward,
        Optional<String> number,
        Optional<LocalDate> date,
        Optional<String> title,
        Optional<ReportPeriod> period,
        Optional<String> signer) {}
