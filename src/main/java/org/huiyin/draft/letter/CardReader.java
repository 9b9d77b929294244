package org.huiyin.draft.letter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.draft.page.Block;
import org.huiyin.draft.page.Page;
import org.huiyin.draft.page.text.LetterSigns;
import org.huiyin.draft.page.text.LineText;

/** Fills the card of a letter. Each field has its places, the most reliable first. */
final class CardReader {
  private static final Pattern TITLE_START =
      Pattern.compile("^([\\p{IsHan}（）()]{3,30}?)(?:关于|对(?=[省市县区全十第政]))");
  private static final Pattern PORTAL =
      Pattern.compile(".*(?:人民政府|政府办公室|政府办|门户网|政府网|网站|信息中心|大数据局|政务服务.*局|网)$");
  private final Page page;
  private final Outline outline;
  private final List<String> disagreements = new ArrayList<>();
  private final Optional<Found<String>> title;
  private final String opening;
  private final Addressees addressees;

  private CardReader(Page page, Outline outline) {
    this.page = page;
    this.outline = outline;
    this.opening = outline.opening();
    this.addressees = outline.salutation().map(Addressees::of).orElse(Addressees.NONE);
    this.title = title();
  }

  static LetterCard read(Page page, Outline outline) {
    return new CardReader(page, outline).card();
  }

  private LetterCard card() {
    Found<LetterCard.Kind> kind = kind();
    Optional<Found<Congress>> congress = congress();
    List<Found<String>> signed = signedBy();
    Consulted consulted = Consulted.in(opening);
    boolean opinion = kind.value() == LetterCard.Kind.OPINION;
    Optional<String> group =
        addressees
            .body()
            .filter(body -> !opinion && addressees.names().isEmpty() && !isPublicBody(body));
    List<String> names = group.isPresent() ? List.of(group.get()) : addressees.names();
    String salutation = outline.salutation().orElse("");
    return new LetterCard(
        kind,
        title,
        topic(),
        congress.map(found -> new Found<>(found.value().name(), found.where(), found.sure())),
        congress.map(found -> OptionalInt.of(found.value().term())).orElse(OptionalInt.empty()),
        congress.map(found -> OptionalInt.of(found.value().session())).orElse(OptionalInt.empty()),
        numbers(),
        outline.salutation(),
        names.stream().map(name -> new Found<>(name, salutation, true)).toList(),
        addressees.total(),
        addressees.others(),
        role(kind, group.isPresent()),
        lead(signed),
        signed,
        found(consulted.coHandlers()),
        found(consulted.asked()),
        consulted.others(),
        addressees
            .body()
            .filter(body -> group.isEmpty())
            .map(body -> new Found<>(body, salutation, true)),
        outline
            .date()
            .flatMap(line -> Signature.date(line).map(date -> new Found<>(date, line, true))),
        published(),
        label(Page.Field.SOURCE, Function.identity()),
        documentNumber(),
        label(Page.Field.INDEX_NUMBER, Function.identity()),
        first(heads(), Labelled::signer),
        outcome(),
        publicity(),
        copies(),
        page.labels().stream()
            .filter(label -> label.field() == Page.Field.ADDRESS)
            .map(Page.Label::value)
            .findFirst(),
        disagreements);
  }

  private static boolean isPublicBody(String body) {
    return body.matches(".*(?:局|厅|部|政府|政府办|办公室|办公厅|人大常委会|代工委|提案委|提案委员会|公安|法院|检察院|管委会|中心|政协|人大)$")
        || body.matches("(?:省|市|县|区|州|国家)?.{2,12}委(?:员会)?")
            && !body.matches("民.*|农工.*|致公.*|.*工商联.*|.*基层委员会|.*支部.*");
  }

  private List<Found<String>> found(List<String> values) {
    String where = LineText.of(opening);
    return values.stream().map(value -> new Found<>(value, where, true)).toList();
  }

  private List<String> heads() {
    return outline.head().stream().map(Block.Paragraph::text).toList();
  }

  private Optional<Found<String>> title() {
    Optional<String> text = Titles.inText(outline.head());
    Optional<String> headline =
        Titles.ofPage(page).filter(line -> text.isEmpty() || Titles.isOfLetter(line));
    boolean same =
        text.isEmpty() || headline.isEmpty() || Titles.isSame(text.get(), headline.get());
    if (!same) {
      disagreements.add("标题：页面为“" + headline.get() + "”，正文为“" + text.get() + "”。");
    }
    Optional<String> chosen = headline.or(() -> text);
    return chosen.map(value -> new Found<>(value, value, same));
  }

  private String titleText() {
    return title.map(Found::value).orElse("");
  }

  private Found<LetterCard.Kind> kind() {
    String text = titleText();
    String both = text + "\n" + opening;
    if (text.matches(".*(?:会\\s*办|协\\s*办).*")
        || text.isEmpty() && opening.matches("(?s).*(?:会办|协办)意见如下.*")) {
      return new Found<>(
          LetterCard.Kind.OPINION, text.isEmpty() ? LineText.of(opening) : text, true);
    }
    Optional<LetterCard.Kind> titled = Matter.kindIn(text);
    Optional<LetterCard.Kind> opened = Matter.kindIn(LineText.of(opening));
    Optional<LetterCard.Role> role = addressees.role();
    boolean addressed =
        role.isEmpty()
            || titled.isEmpty()
            || (titled.get() == LetterCard.Kind.PROPOSAL) == (role.get() != LetterCard.Role.DEPUTY)
            || role.get() == LetterCard.Role.GROUP;
    if (titled.isPresent()) {
      if (!addressed) {
        disagreements.add("类别：标题为“" + text + "”，称呼为“" + outline.salutation().orElse("") + "”。");
      }
      return new Found<>(titled.get(), text, addressed);
    }
    if (role.isPresent() && role.get() != LetterCard.Role.GROUP) {
      boolean member = role.get() == LetterCard.Role.MEMBER;
      return new Found<>(
          member
              ? LetterCard.Kind.PROPOSAL
              : opened
                  .filter(kind -> kind == LetterCard.Kind.MOTION)
                  .orElse(LetterCard.Kind.SUGGESTION),
          outline.salutation().orElse(""),
          true);
    }
    LetterCard.Kind kind =
        opened.orElse(both.contains("政协") ? LetterCard.Kind.PROPOSAL : LetterCard.Kind.SUGGESTION);
    return new Found<>(kind, LineText.of(opening), opened.isPresent());
  }

  private Optional<Found<LetterCard.Role>> role(Found<LetterCard.Kind> kind, boolean group) {
    String salutation = outline.salutation().orElse("");
    if (group) {
      return Optional.of(new Found<>(LetterCard.Role.GROUP, salutation, false));
    }
    if (addressees.role().isPresent()) {
      return addressees.role().map(role -> new Found<>(role, salutation, true));
    }
    if (addressees.names().isEmpty() || kind.value() == LetterCard.Kind.OPINION) {
      return Optional.empty();
    }
    boolean member = kind.value() == LetterCard.Kind.PROPOSAL;
    return Optional.of(
        new Found<>(member ? LetterCard.Role.MEMBER : LetterCard.Role.DEPUTY, kind.where(), false));
  }

  private Optional<Found<String>> topic() {
    List<String> topics = Topic.in(opening);
    if (!topics.isEmpty()) {
      return Optional.of(new Found<>(topics.get(0), LineText.of(opening), topics.size() == 1));
    }
    return Topic.inTitle(titleText()).map(topic -> new Found<>(topic, titleText(), true));
  }

  private Optional<Found<Congress>> congress() {
    Optional<Congress> titled = Congress.in(titleText());
    Optional<Congress> opened = Congress.in(opening);
    boolean same = titled.isEmpty() || opened.isEmpty() || titled.get().isSame(opened.get());
    if (!same) {
      disagreements.add("会议：标题为“" + titled.get().name() + "”，正文为“" + opened.get().name() + "”。");
    }
    return titled
        .map(found -> new Found<>(found, titleText(), same))
        .or(() -> opened.map(found -> new Found<>(found, LineText.of(opening), true)));
  }

  private List<Found<String>> numbers() {
    List<String> titled = MatterNumbers.inTitle(titleText());
    List<String> opened = MatterNumbers.inOpening(opening);
    boolean same = titled.isEmpty() || opened.isEmpty() || keys(titled).equals(keys(opened));
    if (!same) {
      disagreements.add(
          "编号：标题为" + String.join("、", titled) + "，正文为" + String.join("、", opened) + "。");
    }
    String where = titled.isEmpty() ? LineText.of(opening) : titleText();
    return (titled.isEmpty() ? opened : titled)
        .stream().map(number -> new Found<>(number, where, same)).toList();
  }

  private static Set<String> keys(List<String> numbers) {
    Set<String> keys = new LinkedHashSet<>();
    numbers.forEach(number -> keys.add(number.replaceFirst("^0+(?=.)", "")));
    return keys;
  }

  private List<Found<String>> signedBy() {
    List<Found<String>> signed = new ArrayList<>();
    List<String> lines = new ArrayList<>(outline.signature());
    outline.date().ifPresent(lines::add);
    for (String line : lines) {
      Signature.bodies(line).forEach(body -> signed.add(new Found<>(body, line, true)));
    }
    return signed;
  }

  private Optional<Found<String>> lead(List<Found<String>> signed) {
    Matcher start = TITLE_START.matcher(titleText());
    Optional<String> titled =
        start.find() && LetterSigns.isBodyName(start.group(1))
            ? Optional.of(start.group(1))
            : Optional.empty();
    Optional<Found<String>> publisher = label(Page.Field.PUBLISHER, Function.identity());
    if (!signed.isEmpty()) {
      Found<String> lead = signed.get(0);
      boolean sure =
          publisher.isEmpty()
              || isSameBody(publisher.get().value(), lead.value())
              || PORTAL.matcher(publisher.get().value()).matches();
      if (!sure) {
        disagreements.add("单位：落款为“" + lead.value() + "”，发布机构为“" + publisher.get().value() + "”。");
      }
      return Optional.of(new Found<>(lead.value(), lead.where(), sure));
    }
    if (titled.isPresent()) {
      Optional<String> full =
          publisher.map(Found::value).filter(value -> value.endsWith(titled.get()));
      return Optional.of(new Found<>(full.orElse(titled.get()), titleText(), true));
    }
    if (publisher.isPresent()) {
      boolean portal = PORTAL.matcher(publisher.get().value()).matches();
      return Optional.of(new Found<>(publisher.get().value(), publisher.get().where(), !portal));
    }
    return label(Page.Field.SOURCE, Function.identity())
        .filter(
            source ->
                LetterSigns.isBodyName(source.value()) && !PORTAL.matcher(source.value()).matches())
        .map(source -> new Found<>(source.value(), source.where(), false));
  }

  private static boolean isSameBody(String first, String second) {
    String one = first.replaceAll("委员会$", "委");
    String other = second.replaceAll("委员会$", "委");
    return one.endsWith(other) || other.endsWith(one);
  }

  /** The values of a label, the most reliable place first. */
  private <T> Optional<Found<T>> label(Page.Field field, Function<String, T> read) {
    return page.labels().stream()
        .filter(label -> label.field() == field)
        .min(java.util.Comparator.comparing(Page.Label::place))
        .map(label -> new Found<>(read.apply(label.value()), label.value(), true));
  }

  private Optional<Found<String>> published() {
    List<Found<String>> times = new ArrayList<>();
    page.labels().stream()
        .filter(label -> label.field() == Page.Field.PUBLISHED)
        .sorted(java.util.Comparator.comparing(Page.Label::place))
        .forEach(
            label ->
                PublishedTime.of(label.value())
                    .ifPresent(time -> times.add(new Found<>(time, label.value(), true))));
    if (times.isEmpty()) {
      return Optional.empty();
    }
    Found<String> first = times.get(0);
    for (Found<String> other : times) {
      if (first.value().length() == 10 && other.value().startsWith(first.value())) {
        first = other.value().length() > 10 ? other : first;
      }
    }
    return Optional.of(first);
  }

  private Optional<Found<String>> documentNumber() {
    Optional<Found<String>> own =
        first(heads().stream().filter(line -> !line.contains("《")).toList(), Labelled::document);
    Optional<Found<String>> index =
        label(Page.Field.DOCUMENT_NUMBER, Function.identity())
            .flatMap(
                found ->
                    Labelled.document(found.value())
                        .map(value -> new Found<>(value, found.where(), true)));
    if (own.isPresent() && index.isPresent() && !own.get().value().equals(index.get().value())) {
      disagreements.add("文号：正文为“" + own.get().value() + "”，信息公开目录为“" + index.get().value() + "”。");
      return own.map(found -> new Found<>(found.value(), found.where(), false));
    }
    return own.or(() -> index);
  }

  private Optional<Found<String>> outcome() {
    List<String> lines = new ArrayList<>(heads());
    lines.addAll(outline.after());
    List<Found<String>> found = new ArrayList<>();
    first(lines, Labelled::outcome).ifPresent(found::add);
    page.labels().stream()
        .filter(label -> label.field() == Page.Field.OUTCOME)
        .forEach(
            label ->
                Labelled.outcomeOf(label.value())
                    .ifPresent(value -> found.add(new Found<>(value, label.value(), true))));
    if (found.isEmpty()) {
      List<String> glued = new ArrayList<>(heads());
      title.ifPresent(value -> glued.add(value.value()));
      first(glued, Labelled::outcomeGlued).ifPresent(found::add);
    }
    return agreed("办理结果", found);
  }

  private Optional<Found<String>> agreed(String what, List<Found<String>> found) {
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Found<String> first = found.get(0);
    Optional<Found<String>> other =
        found.stream().filter(value -> !value.value().equals(first.value())).findFirst();
    other.ifPresent(
        value -> disagreements.add(what + "：“" + first.where() + "”，“" + value.where() + "”。"));
    return Optional.of(new Found<>(first.value(), first.where(), other.isEmpty()));
  }

  private Optional<Found<LetterCard.Publicity>> publicity() {
    List<String> lines = new ArrayList<>(outline.after());
    lines.addAll(heads());
    Optional<Found<LetterCard.Publicity>> line = first(lines, Labelled::publicity);
    Optional<Found<LetterCard.Publicity>> index =
        label(Page.Field.PUBLICITY, Labelled::publicityOf)
            .flatMap(found -> found.value().map(value -> new Found<>(value, found.where(), true)));
    if (line.isPresent() && index.isPresent() && line.get().value() != index.get().value()) {
      disagreements.add("公开属性：“" + line.get().where() + "”，“" + index.get().where() + "”。");
      return line.map(found -> new Found<>(found.value(), found.where(), false));
    }
    return line.or(() -> index);
  }

  private List<String> copies() {
    List<String> copies = new ArrayList<>();
    for (String line : outline.after()) {
      Labelled.copies(line)
          .ifPresent(
              list -> {
                for (String name : list.split("[、，,；;。]")) {
                  if (!name.isBlank()) {
                    copies.add(name.strip());
                  }
                }
              });
    }
    return copies;
  }

  private static <T> Optional<Found<T>> first(
      List<String> lines, Function<String, Optional<T>> read) {
    for (String line : lines) {
      Optional<T> value = read.apply(line);
      if (value.isPresent()) {
        return Optional.of(new Found<>(value.get(), line, true));
      }
    }
    return Optional.empty();
  }
}
