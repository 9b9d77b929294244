package org.huiyin.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.huiyin.bytes.Digest;
import org.huiyin.quantity.number.Rational;
import org.huiyin.source.Message;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.SourceFile;
import org.junit.jupiter.api.Test;

class RecordCodecTest {
  private static final SourceTexts NO_FILES = (path, length) -> Optional.empty();
  private static final SourceFile FILE = new SourceFile("content/site.yml", "name: 回音\nx: 1\n");

  sealed interface Tree {
    record Leaf(String text) implements Tree {}

    record Branch(List<Tree> parts) implements Tree {}

    record Nothing() implements Tree {}
  }

  enum Colour {
    RED,
    GREEN
  }

  record Everything(
      String text,
      int number,
      Integer boxed,
      long large,
      boolean flag,
      double real,
      byte[] bytes,
      Optional<String> maybe,
      OptionalInt maybeNumber,
      BigDecimal decimal,
      BigInteger whole,
      LocalDate day,
      LocalDateTime time,
      YearMonth month,
      ZoneId zone,
      Colour colour,
      Set<String> set,
      LinkedHashSet<Colour> ordered,
      Map<String, List<Colour>> map,
      SortedMap<Integer, String> sorted,
      LinkedHashMap<String, String> inOrder,
      List<Tree> trees,
      Digest digest,
      Origin origin) {}

  private static Everything everything() {
    LinkedHashMap<String, String> inOrder = new LinkedHashMap<>();
    inOrder.put("z", "1");
    inOrder.put("a", "2");
    return new Everything(
        "回音 \uD83D\uDE00 \uFFFD",
        -7,
        Integer.MAX_VALUE,
        Long.MIN_VALUE,
        true,
        -0.0,
        new byte[] {1, 0, -1},
        Optional.of(""),
        OptionalInt.of(0),
        new BigDecimal("12.340"),
        BigInteger.TEN.pow(40).negate(),
        LocalDate.of(2021, 6, 18),
        LocalDateTime.of(1949, 10, 1, 23, 59, 59, 999_999_999),
        YearMonth.of(-3, 12),
        ZoneId.of("Asia/Shanghai"),
        Colour.GREEN,
        Set.of("c", "a", "b"),
        new LinkedHashSet<>(List.of(Colour.GREEN, Colour.RED)),
        Map.of("b", List.of(Colour.RED), "a", List.of()),
        new TreeMap<>(Map.of(2, "two", 1, "one")),
        inOrder,
        List.of(
            new Tree.Branch(List.of(new Tree.Leaf("x"), new Tree.Nothing())), new Tree.Nothing()),
        Digest.of("x"),
        FILE.at(2, 5));
  }

  private static SourceTexts only(SourceFile file) {
    return (path, length) ->
        Optional.of(file).filter(known -> known.path().equals(path) && known.length() == length);
  }

  @Test
  void every_type_comes_back_as_it_was() throws DamagedEntry {
    RecordCodec<Everything> codec = RecordCodec.of(Everything.class);
    byte[] bytes = codec.encode(everything()).orElseThrow();
    Everything read = codec.decode(bytes, only(FILE));
    SameValue.assertSame(everything(), read);
    assertEquals(List.of("z", "a"), List.copyOf(read.inOrder().keySet()));
    assertArrayEquals(bytes, codec.encode(read).orElseThrow());
    assertTrue(bytes.length < 300, () -> bytes.length + " bytes");
  }

  @Test
  void every_damaged_byte_is_refused_or_gives_another_value() {
    RecordCodec<Everything> codec = RecordCodec.of(Everything.class);
    byte[] bytes = codec.encode(everything()).orElseThrow();
    for (int at = 0; at < bytes.length; at++) {
      for (int change = 1; change < 256; change++) {
        byte[] damaged = bytes.clone();
        damaged[at] ^= (byte) change;
        readsOrRefuses(codec, damaged);
      }
      readsOrRefuses(codec, Arrays.copyOf(bytes, at));
    }
    assertThrows(
        DamagedEntry.class, () -> codec.decode(Arrays.copyOf(bytes, bytes.length + 1), only(FILE)));
  }

  /** Damage may give another value, which the checksum of the cache refuses; it never fails. */
  private static void readsOrRefuses(RecordCodec<Everything> codec, byte[] bytes) {
    try {
      codec.decode(bytes, only(FILE));
    } catch (DamagedEntry e) {
      assertNotEquals("", e.getMessage());
    }
  }

  record Texts(List<String> texts) {}

  @Test
  void a_forged_length_takes_no_memory() {
    RecordCodec<Texts> codec = RecordCodec.of(Texts.class);
    byte[] start = codec.encode(new Texts(List.of())).orElseThrow();
    byte[] forged = Arrays.copyOf(start, start.length + 6);
    byte[] length = {-1, -1, -1, -1, 7, 0, 0};
    System.arraycopy(length, 0, forged, start.length - 1, length.length);
    assertThrows(DamagedEntry.class, () -> codec.decode(forged, NO_FILES));
    byte[] first = codec.encode(new Texts(List.of("abc"))).orElseThrow();
    first[first.length - 4] = 120;
    assertThrows(DamagedEntry.class, () -> codec.decode(first, NO_FILES));
  }

  @Test
  void equal_texts_are_one_and_take_one_byte() throws DamagedEntry {
    RecordCodec<Texts> codec = RecordCodec.of(Texts.class);
    Texts same = new Texts(List.of("江苏省", "江苏省".strip() + "", new String("江苏省")));
    byte[] bytes = codec.encode(same).orElseThrow();
    assertEquals(8 + 1 + 12 + 2, bytes.length);
    List<String> read = codec.decode(bytes, NO_FILES).texts();
    assertTrue(read.get(0) == read.get(2));
  }

  @Test
  void half_a_surrogate_pair_survives() throws DamagedEntry {
    RecordCodec<Texts> codec = RecordCodec.of(Texts.class);
    Texts broken = new Texts(List.of("\uD83D", "\uDE00\uD83D", "a\uD83Db?", "\uD83D\uDE00"));
    assertEquals(broken, codec.decode(codec.encode(broken).orElseThrow(), NO_FILES));
  }

  record Holder(Tree tree) {}

  @Test
  void what_is_nested_too_deeply_is_not_kept() throws DamagedEntry {
    RecordCodec<Holder> codec = RecordCodec.of(Holder.class);
    Tree tree = new Tree.Nothing();
    for (int i = 0; i < 50; i++) {
      tree = new Tree.Branch(List.of(tree));
    }
    Holder deep = new Holder(tree);
    assertEquals(deep, codec.decode(codec.encode(deep).orElseThrow(), NO_FILES));
    for (int i = 0; i < 10_000; i++) {
      tree = new Tree.Branch(List.of(tree));
    }
    assertEquals(Optional.empty(), codec.encode(new Holder(tree)));
    byte[] endless = Arrays.copyOf(codec.encode(deep).orElseThrow(), 100_000);
    for (int at = 8; at < endless.length; at += 2) {
      endless[at] = 0;
      endless[at + 1] = 1;
    }
    assertThrows(DamagedEntry.class, () -> codec.decode(endless, NO_FILES));
  }

  record Share(Rational of) {}

  @Test
  void what_a_constructor_refuses_is_damage() {
    RecordCodec<Share> codec = RecordCodec.of(Share.class);
    byte[] bytes = codec.encode(new Share(Rational.of(3))).orElseThrow();
    bytes[bytes.length - 1] = 0;
    DamagedEntry refused = assertThrows(DamagedEntry.class, () -> codec.decode(bytes, NO_FILES));
    assertEquals(ArithmeticException.class, refused.getCause().getClass());
  }

  record Found(List<Problem> problems) {}

  @Test
  void a_problem_still_shows_its_excerpt() throws DamagedEntry {
    RecordCodec<Found> codec = RecordCodec.of(Found.class);
    List<Object> inner = List.of("a", 3, List.of("b", 4L), LocalDate.of(2021, 1, 2));
    Found found =
        new Found(
            List.of(
                Problem.error(FILE.at(9, 10), new Message("unknown-key", inner))
                    .withHint(Message.of("hint.similar", Message.of("x", Colour.RED))),
                Problem.warning(FILE.beside("map.png"), Message.of("unused-image", "map.png"))));
    byte[] bytes = codec.encode(found).orElseThrow();
    List<Integer> readings = new ArrayList<>();
    Found read =
        codec.decode(
            bytes,
            (path, length) ->
                Optional.of(
                    SourceFile.later(
                        path,
                        length,
                        () -> {
                          readings.add(1);
                          return FILE.text();
                        })));
    assertEquals(List.of(), readings, "the text is not needed yet");
    Problem first = read.problems().get(0);
    assertEquals("content/site.yml:2:1", first.origin().toString());
    assertEquals("x", first.origin().firstLine());
    assertEquals(inner, first.message().args());
    assertEquals(List.of("RED"), ((Message) first.hint().get().args().get(0)).args());
    assertEquals("content/map.png", read.problems().get(1).origin().file().path());
    assertEquals(1, readings.size());
    assertThrows(DamagedEntry.class, () -> codec.decode(bytes, NO_FILES));
    Found atBegin =
        new Found(List.of(Problem.error(FILE.whole(), Message.of("unknown-key", "name"))));
    byte[] begin = codec.encode(atBegin).orElseThrow();
    SourceFile shorter = new SourceFile(FILE.path(), "name");
    assertThrows(
        DamagedEntry.class, () -> codec.decode(begin, (path, length) -> Optional.of(shorter)));
    assertThrows(
        DamagedEntry.class, () -> codec.decode(bytes, (path, length) -> Optional.of(shorter)));
  }

  record OneWay(String a, int b) {}

  record OtherWay(String b, int a) {}

  @Test
  void bytes_of_other_types_are_refused() {
    byte[] bytes = RecordCodec.of(OneWay.class).encode(new OneWay("x", 1)).orElseThrow();
    RecordCodec<OtherWay> other = RecordCodec.of(OtherWay.class);
    assertThrows(DamagedEntry.class, () -> other.decode(bytes, NO_FILES));
    assertNotEquals(other.fingerprint(), RecordCodec.of(OneWay.class).fingerprint());
    assertEquals(other.fingerprint(), RecordCodec.of(OtherWay.class).fingerprint());
  }

  record WithWork(Holder holder, Runnable work) {}

  record Unordered(Set<Rational> set) {}

  @Test
  void what_cannot_be_kept_is_told_by_its_place() {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> RecordCodec.of(WithWork.class));
    assertTrue(refused.getMessage().endsWith("WithWork.work"), refused.getMessage());
    assertThrows(IllegalArgumentException.class, () -> RecordCodec.of(Unordered.class));
  }
}
